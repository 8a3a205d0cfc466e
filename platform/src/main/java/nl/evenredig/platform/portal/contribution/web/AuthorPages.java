// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.evenredig.platform.portal.contribution.Contribution;
import nl.evenredig.platform.portal.contribution.ContributionKey;
import nl.evenredig.platform.portal.contribution.Contributions;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What an author finds behind their secret link: how far their contribution is, why it was refused, what was answered,
/// and the way to take it back. Opening the link changes nothing.
@Controller
@ForEveryone
final class AuthorPages {
    private static final String PATH = "/bijdrage/{secret:[A-Za-z0-9_-]+}";

    private final Contributions contributions;
    private final Subject.Shelf shelf;

    AuthorPages(Contributions contributions, Subject.Shelf shelf) {
        this.contributions = contributions;
        this.shelf = shelf;
    }

    @GetMapping(PATH)
    String show(
            @PathVariable String secret,
            @RequestParam(name = "nieuw", defaultValue = "") String fresh,
            HttpServletResponse response,
            Model model) {
        Page page = page(model);
        ContributionKey key = new ContributionKey(secret);
        Contribution contribution =
                contributions
                        .find(key)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("card", new Card(contribution));
        model.addAttribute("path", key.path());
        model.addAttribute("subject", shelf.recall(contribution.page(), page));
        model.addAttribute(
                "stages",
                Course.of(contribution, contributions.steps(contribution.id())).stages(page));
        model.addAttribute("isFresh", !fresh.isEmpty());
        return "portal/contributionown";
    }

    @PostMapping(PATH + "/intrekken")
    String withdraw(@PathVariable String secret, @ModelAttribute("page") Page page) {
        ContributionKey key = new ContributionKey(secret);
        contributions.withdraw(key);
        return "redirect:" + page.link(key.path());
    }

    private static Page page(Model model) {
        if (model.getAttribute("page") instanceof Page page) {
            return page;
        }
        throw new IllegalStateException("Page must be in the model.");
    }
}
