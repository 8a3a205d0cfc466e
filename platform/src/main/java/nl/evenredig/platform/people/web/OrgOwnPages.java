// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.Representative;
import nl.evenredig.platform.people.Representatives;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What somebody does for the organisations they speak for: its details, and who else speaks.
@Controller
@Needs(Permission.REPRESENT)
final class OrgOwnPages {
    private final OwnOrganisation own;
    private final OrgEditor editor;
    private final OrgDesks desks;
    private final Representatives representatives;

    OrgOwnPages(
            OwnOrganisation own,
            OrgEditor editor,
            OrgDesks desks,
            Representatives representatives) {
        this.own = own;
        this.editor = editor;
        this.desks = desks;
        this.representatives = representatives;
    }

    @GetMapping("/mijn/organisaties")
    String all(
            @RequestParam(name = "klaar", defaultValue = "") String done,
            @ModelAttribute("page") Page page,
            Model model) {
        model.addAttribute("organisations", own.all(page.actor()));
        model.addAttribute("done", OrgDone.key(done));
        return "people/orgsown";
    }

    @GetMapping("/mijn/organisaties/{slug}")
    String one(
            @PathVariable String slug,
            @RequestParam(name = "klaar", defaultValue = "") String done,
            @ModelAttribute("page") Page page,
            Model model) {
        Organisation organisation = own.find(slug, page.actor());
        model.addAttribute("desk", desks.of(organisation, OrgInvite.empty(page), page));
        model.addAttribute("done", OrgDone.key(done));
        return "people/orgown";
    }

    @GetMapping("/mijn/organisaties/{slug}/gegevens")
    String form(@PathVariable String slug, @ModelAttribute("page") Page page, Model model) {
        Organisation organisation = own.find(slug, page.actor());
        model.addAttribute("sheet", editor.sheet(OrgForm.of(organisation, page), page));
        model.addAttribute("organisation", organisation);
        return "people/orgownform";
    }

    @PostMapping("/mijn/organisaties/{slug}/gegevens")
    String save(
            @PathVariable String slug,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Organisation organisation = own.find(slug, page.actor());
        OrgEditor.Edited edited = editor.reviseOwn(organisation, Form.of(request, page), page);
        if (edited.saved().isPresent()) {
            return OrgDone.SAVED.at("/mijn/organisaties/" + slug, page);
        }
        model.addAttribute("organisation", organisation);
        model.addAttribute("sheet", edited.sheet());
        return "people/orgownform";
    }

    @PostMapping("/mijn/organisaties/{slug}/sprekers/{account}")
    String describe(
            @PathVariable String slug,
            @PathVariable String account,
            HttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Organisation organisation = own.find(slug, page.actor());
        Optional<Representative> person =
                representatives.of(organisation.id()).stream()
                        .filter(one -> one.account().toString().equals(account))
                        .findFirst();
        person.ifPresent(one ->
                representatives.describe(
                        organisation.id(), described(one, Form.of(request, page)), page.actor()));
        return OrgDone.SAVED.at("/mijn/organisaties/" + slug, page);
    }

    private static Representative described(Representative person, Form form) {
        String typed = Plain.line(form.value("rol"));
        String note = typed.substring(0, Math.min(Representative.NOTE, typed.length()));
        return new Representative(
                person.account(), person.name(), note, form.isChosen("naam", "ja"), person.since());
    }
}
