// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.evenredig.platform.people.Invitee;
import nl.evenredig.platform.people.Inviting;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationInvitations;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// The municipality registers an organisation, with the first one it asks to speak for it, and keeps its details right.
@Controller
@Needs(Permission.REGISTER_ORGANISATIONS)
final class OrgDeskFormPages {
    private static final String DESK = "/beheer/organisaties";

    private final Organisations organisations;
    private final OrganisationInvitations invitations;
    private final OrgEditor editor;

    OrgDeskFormPages(
            Organisations organisations, OrganisationInvitations invitations, OrgEditor editor) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.editor = editor;
    }

    @GetMapping(DESK + "/nieuw")
    String blank(@ModelAttribute("page") Page page, Model model) {
        Form form = OrgForm.empty(page).with("schrijftaal", page.language().tag());
        model.addAttribute("sheet", editor.sheet(form, page));
        return "people/orgdesknew";
    }

    /// The address of the first one to speak may stay empty; a wrong one is told together with all that is wrong.
    @PostMapping(DESK + "/nieuw")
    String register(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        Optional<Invitee> invitee =
                form.value("mail").isEmpty()
                        ? Optional.empty()
                        : OrgInvite.invitee(form, Optional.empty(), page);
        OrgEditor.Edited edited = editor.register(form, page);
        if (edited.saved().isEmpty()) {
            model.addAttribute("sheet", edited.sheet());
            return "people/orgdesknew";
        }
        Organisation saved = edited.saved().get();
        boolean isAsked =
                invitee.map(asked -> invitations.invite(saved.id(), asked, page.actor()))
                        .filter(Inviting.SENT::equals)
                        .isPresent();
        OrgDone done = isAsked ? OrgDone.SENT : OrgDone.SAVED;
        return done.at(DESK + "/" + saved.slug(), page);
    }

    @GetMapping(DESK + "/{slug}/gegevens")
    String form(@PathVariable String slug, @ModelAttribute("page") Page page, Model model) {
        Organisation organisation = find(slug);
        model.addAttribute("sheet", editor.sheet(OrgForm.of(organisation, page), page));
        model.addAttribute("organisation", organisation);
        return "people/orgdeskform";
    }

    @PostMapping(DESK + "/{slug}/gegevens")
    String save(
            @PathVariable String slug,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Organisation organisation = find(slug);
        OrgEditor.Edited edited = editor.revise(organisation, Form.of(request, page), page);
        if (edited.saved().isPresent()) {
            return OrgDone.SAVED.at(DESK + "/" + slug, page);
        }
        model.addAttribute("sheet", edited.sheet());
        model.addAttribute("organisation", organisation);
        return "people/orgdeskform";
    }

    private Organisation find(String slug) {
        return organisations
                .find(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
