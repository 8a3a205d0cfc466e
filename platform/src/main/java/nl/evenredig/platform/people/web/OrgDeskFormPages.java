// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.Inviting;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationInvitations;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
        editor.show(OrgForm.empty(), page, model);
        model.addAttribute("invite", OrgInvite.empty(page));
        return "people/orgdesknew";
    }

    /// The address of the first one to speak may stay empty.
    @PostMapping(DESK + "/nieuw")
    String register(
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("page") Page page,
            Model model) {
        boolean isAsked =
                !Typed.line(Optional.ofNullable(fields.getFirst("mail")).orElse("")).isEmpty();
        OrgInvite typed = OrgInvite.of(fields, "mail", page);
        OrgInvite invite = isAsked ? typed : new OrgInvite("", typed.language(), List.of());
        model.addAttribute("invite", invite);
        Optional<Organisation> registered =
                editor.register(OrgForm.of(fields), invite.faults(), page, model);
        if (registered.isEmpty()) {
            return "people/orgdesknew";
        }
        Inviting sent =
                isAsked
                        ? invitations.invite(
                                registered.get().id(),
                                invite.invitee(Optional.empty()),
                                page.actor())
                        : Inviting.GONE;
        OrgDone done = sent == Inviting.SENT ? OrgDone.SENT : OrgDone.SAVED;
        return done.at(DESK + "/" + registered.get().slug(), page);
    }

    @GetMapping(DESK + "/{slug}/gegevens")
    String form(@PathVariable String slug, @ModelAttribute("page") Page page, Model model) {
        Organisation organisation = find(slug);
        editor.show(OrgForm.of(organisation), page, model);
        model.addAttribute("organisation", organisation);
        return "people/orgdeskform";
    }

    @PostMapping(DESK + "/{slug}/gegevens")
    String save(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("page") Page page,
            Model model) {
        Organisation organisation = find(slug);
        if (editor.revise(organisation, OrgForm.of(fields), page, model).isPresent()) {
            return OrgDone.SAVED.at(DESK + "/" + slug, page);
        }
        model.addAttribute("organisation", organisation);
        return "people/orgdeskform";
    }

    private Organisation find(String slug) {
        return organisations
                .find(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
