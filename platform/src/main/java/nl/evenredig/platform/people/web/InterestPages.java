// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Interest;
import nl.evenredig.platform.people.Interests;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationQuery;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// With whom members of the Authority have a tie: they declare it, everyone reads it.
@Controller
final class InterestPages {
    private static final String OWN = "/mijn/belangen";

    private final Interests interests;
    private final Organisations organisations;
    private final Clock clock;

    InterestPages(Interests interests, Organisations organisations, Clock clock) {
        this.interests = interests;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// Members of the Authority are named by their office.
    @GetMapping("/belangen")
    @ForEveryone
    String all(@ModelAttribute("page") Page page, Model model) {
        List<InterestRows> people =
                interests.declarers().stream()
                        .map(one ->
                                InterestRows.of(
                                        one.name(), interests.of(one.id()), organisations, page))
                        .toList();
        model.addAttribute("people", people);
        return "people/interests";
    }

    @GetMapping(OWN)
    @Needs(Permission.DECLARE_INTERESTS)
    String own(@ModelAttribute("page") Page page, Model model) {
        return show(Form.empty(page), page, model);
    }

    @PostMapping(OWN)
    @Needs(Permission.DECLARE_INTERESTS)
    String declare(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        AccountId account = OwnOrganisation.account(page.actor());
        Optional<Interest> interest = InterestForm.interest(form, account, known(), page);
        if (interest.isEmpty()) {
            return show(form, page, model);
        }
        interests.declare(interest.get(), page.actor());
        return "redirect:" + page.link(OWN);
    }

    @PostMapping(OWN + "/{id}/einde")
    @Needs(Permission.DECLARE_INTERESTS)
    String end(@PathVariable String id, @ModelAttribute("page") Page page) {
        AccountId account = OwnOrganisation.account(page.actor());
        Typed.id(id)
                .ifPresent(
                        known -> interests.end(known, account, LocalDate.now(clock), page.actor()));
        return "redirect:" + page.link(OWN);
    }

    private String show(Form form, Page page, Model model) {
        AccountId account = OwnOrganisation.account(page.actor());
        List<Option> choices =
                known().stream().map(one -> new Option(one.id().toString(), one.name())).toList();
        model.addAttribute("form", form);
        model.addAttribute("organisations", choices);
        model.addAttribute("ties", InterestForm.ties(page));
        model.addAttribute(
                "own",
                InterestRows.of(page.actor().name(), interests.of(account), organisations, page));
        return "people/interestsown";
    }

    private List<Organisation> known() {
        OrganisationQuery all = OrganisationQuery.all();
        return organisations.some(all, 0, organisations.size(all));
    }
}
