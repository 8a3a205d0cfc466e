// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.evenredig.platform.portal.contribution.ContributionKey;
import nl.evenredig.platform.portal.contribution.Contributions;
import nl.evenredig.platform.portal.contribution.HouseRule;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.list.Csv;
import nl.evenredig.platform.shared.list.Results;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.list.Sheet;
import nl.evenredig.platform.shared.upload.Microphone;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Where readers contribute, read all contributions about one page, and find the rules. Nobody needs an account.
@Controller
@ForEveryone
final class ContributionPages {
    private static final String FORM = "portal/contributionform";

    private final Contributions contributions;
    private final ContributionForm.Clerk clerk;
    private final Subject.Shelf shelf;

    ContributionPages(
            Contributions contributions, ContributionForm.Clerk clerk, Subject.Shelf shelf) {
        this.contributions = contributions;
        this.clerk = clerk;
        this.shelf = shelf;
    }

    @GetMapping("/bijdragen/over/{*about}")
    String list(
            @PathVariable String about,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Subject subject = find(about, page);
        Search search = Search.of(request, List.of());
        Sheet sheet = search.sheet(contributions.countPublished(about), Underneath.MOST);
        List<Card> cards =
                contributions.published(about, sheet.first(), sheet.most()).stream()
                        .map(Card::new)
                        .toList();
        model.addAttribute("subject", subject);
        model.addAttribute("results", new Results<>(cards, sheet, search));
        return "portal/contributionlist";
    }

    /// The same form, at an address that other pages and letters can make.
    @GetMapping(ContributionForm.PATH)
    String ask(
            @RequestParam(name = "over", defaultValue = "") String about,
            @ModelAttribute("page") Page page) {
        return "redirect:" + page.link(ContributionForm.PATH + find(about, page).path());
    }

    @GetMapping(ContributionForm.PATH + "/{*about}")
    String ask(
            @PathVariable String about,
            @ModelAttribute("page") Page page,
            HttpServletResponse response,
            Model model) {
        Microphone.allow(response);
        model.addAttribute("asked", clerk.empty(find(about, page), page));
        return FORM;
    }

    @PostMapping(ContributionForm.PATH + "/{*about}")
    String send(
            @PathVariable String about,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Page page = page(model);
        ContributionForm.Clerk.Read read = clerk.read(find(about, page), request, page);
        if (read.sending().isEmpty()) {
            Microphone.allow(response);
            model.addAttribute("asked", read.shown());
            return FORM;
        }
        ContributionKey key = contributions.receive(read.sending().get(), read.reply());
        return "redirect:" + page.link(key.path()) + "?nieuw=ja";
    }

    @GetMapping("/bijdragen/regels")
    String rules(Model model) {
        model.addAttribute("rules", List.of(HouseRule.values()));
        model.addAttribute("refusals", contributions.refusals());
        return "portal/contributionrules";
    }

    @GetMapping("/bijdragen/regels/csv")
    ResponseEntity<byte[]> refusals(@ModelAttribute("page") Page page) {
        List<List<String>> rows =
                contributions.refusals().stream()
                        .map(count ->
                                List.of(
                                        Integer.toString(count.year()),
                                        Integer.toString(count.rule().number()),
                                        page.say("contribution.rule." + count.rule().key()),
                                        Integer.toString(count.refusals())))
                        .toList();
        List<String> heads =
                List.of(
                        page.say("contribution.rules.year"),
                        page.say("contribution.rules.number"),
                        page.say("contribution.rules.rule"),
                        page.say("contribution.rules.times"));
        return new Csv(heads, rows).answer("geweigerde-bijdragen");
    }

    private static Page page(Model model) {
        if (model.getAttribute("page") instanceof Page page) {
            return page;
        }
        throw new IllegalStateException("Page must be in the model.");
    }

    private Subject find(String path, Page page) {
        return shelf.find(path, page)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
