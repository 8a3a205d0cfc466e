// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.people.Representative;
import nl.evenredig.platform.people.Representatives;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// All organisations, and each of them, for everyone to read. No person is named who did not choose to be.
@Controller
@ForEveryone
final class OrgPages {
    private final Organisations organisations;
    private final Representatives representatives;
    private final OrgList.Desk desk;
    private final Areas areas;

    OrgPages(
            Organisations organisations,
            Representatives representatives,
            OrgList.Desk desk,
            Areas areas) {
        this.desk = desk;
        this.organisations = organisations;
        this.representatives = representatives;
        this.areas = areas;
    }

    @GetMapping("/organisaties")
    String all(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        model.addAttribute("list", desk.list(request, page));
        return "people/orgs";
    }

    @GetMapping("/organisaties/{slug}")
    String one(@PathVariable String slug, @ModelAttribute("page") Page page, Model model) {
        Organisation organisation =
                organisations
                        .find(slug)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Representative> named =
                representatives.of(organisation.id()).stream()
                        .filter(Representative::isNamed)
                        .toList();
        model.addAttribute("view", OrgView.of(organisation, areas, page));
        model.addAttribute("named", named);
        return "people/org";
    }
}
