// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.portal.contribution.Decision;
import nl.evenredig.platform.portal.contribution.Handling;
import nl.evenredig.platform.portal.contribution.Moderation;
import nl.evenredig.platform.portal.contribution.Seen;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The queue of contributions: what came in, and decisions about several at once, which can be taken back.
@Controller
@Needs(Permission.MODERATE)
final class ContributionDesk {
    private static final List<String> FILTERS = List.of(DeskList.STATE, DeskList.LANGUAGE);

    private final Moderation moderation;
    private final DeskList.Clerk clerk;
    private final TakeBack takeBack;

    ContributionDesk(Moderation moderation, DeskList.Clerk clerk, TakeBack takeBack) {
        this.moderation = moderation;
        this.clerk = clerk;
        this.takeBack = takeBack;
    }

    @GetMapping(DeskList.PATH)
    String list(
            HttpServletRequest request,
            @RequestParam(name = "gedaan", defaultValue = "") String done,
            @ModelAttribute("page") Page page,
            Model model) {
        show(Search.of(request, FILTERS), Form.empty(page), page, model);
        model.addAttribute("done", Outcome.read(done));
        return "portal/contributiondesk";
    }

    @PostMapping(DeskList.PATH)
    String decide(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        List<Seen> chosen =
                form.typed().getOrDefault("gekozen", List.of()).stream()
                        .flatMap(one -> Seen.read(one).stream())
                        .toList();
        if (chosen.isEmpty()) {
            form.fault("gekozen", page.say("contribution.desk.none.chosen"));
        }
        Optional<Decision> decision = DecisionForm.read(form, page);
        Search search = Search.of(request, FILTERS);
        if (form.isFaulty() || decision.isEmpty()) {
            show(search, form, page, model);
            model.addAttribute("done", Optional.empty());
            return "portal/contributiondesk";
        }
        List<Handling> handled = moderation.decide(chosen, decision.get(), page.actor());
        takeBack.offer(handled, decision.get(), page.actor());
        return back(search, Outcome.of(handled, decision.get().move()), page);
    }

    /// Takes back what this colleague decided last, as far as nobody decided further.
    @PostMapping(DeskList.PATH + "/terug")
    String undo(
            @RequestParam(name = "terugdraaien", defaultValue = "") String offer,
            @ModelAttribute("page") Page page) {
        List<Handling> handled = takeBack.take(offer, page.actor());
        return back(
                new Search("", Map.of(), 1),
                Outcome.of(handled, new Decision.Reconsider().move()),
                page);
    }

    private void show(Search search, Form form, Page page, Model model) {
        model.addAttribute("list", clerk.list(search, page));
        model.addAttribute("form", form);
        model.addAttribute("offer", takeBack.open(page.actor()));
    }

    private static String back(Search search, Outcome outcome, Page page) {
        String query = search.query(1);
        String mark = query.isEmpty() ? "?" : "&";
        return "redirect:" + page.link(DeskList.PATH) + query + mark + "gedaan=" + outcome;
    }
}
