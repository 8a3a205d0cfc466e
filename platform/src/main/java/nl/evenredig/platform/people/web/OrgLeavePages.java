// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Farewells;
import nl.evenredig.platform.people.Invitee;
import nl.evenredig.platform.people.Inviting;
import nl.evenredig.platform.people.Leaving;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationInvitations;
import nl.evenredig.platform.people.Representatives;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.receipt.FormKey;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Somebody stops to speak for an organisation: at once, by handing over, or by telling the municipality.
@Controller
@Needs(Permission.REPRESENT)
final class OrgLeavePages {
    /// How somebody stops.
    private enum Way {
        SUCCESSOR,
        NOW,
        TELL
    }

    private final OwnOrganisation own;
    private final Representatives representatives;
    private final OrganisationInvitations invitations;
    private final Farewells farewells;

    OrgLeavePages(
            OwnOrganisation own,
            Representatives representatives,
            OrganisationInvitations invitations,
            Farewells farewells) {
        this.own = own;
        this.representatives = representatives;
        this.invitations = invitations;
        this.farewells = farewells;
    }

    @GetMapping("/mijn/organisaties/{slug}/stoppen")
    String ask(@PathVariable String slug, @ModelAttribute("page") Page page, Model model) {
        return show(own.find(slug, page.actor()), OrgInvite.empty(page), page, model);
    }

    @PostMapping("/mijn/organisaties/{slug}/stoppen")
    String leave(
            @PathVariable String slug,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Organisation organisation = own.find(slug, page.actor());
        Form form = Form.of(request, page);
        Optional<Way> way =
                form.ask("hoe", page.say("people.org.leave.how")).required().choice(Way.class);
        if (way.isEmpty()) {
            return show(organisation, form, page, model);
        }
        if (way.get() == Way.SUCCESSOR) {
            return handOver(organisation, form, page, model);
        }
        if (way.get() == Way.TELL) {
            return tell(organisation, FormKey.of(form), page);
        }
        AccountId account = OwnOrganisation.account(page.actor());
        Leaving leaving = representatives.leave(account, organisation.id(), false, page.actor());
        if (leaving == Leaving.NEEDS_SUCCESSOR) {
            form.fault("hoe", page.say("people.org.leave.last"));
            return show(organisation, form, page, model);
        }
        return OrgDone.LEFT.at(after(page), page);
    }

    /// The municipality hears it, and whoever left gets a receipt.
    private String tell(Organisation organisation, FormKey form, Page page) {
        AccountId account = OwnOrganisation.account(page.actor());
        Leaving leaving = farewells.tell(account, organisation, form, page.actor());
        return leaving == Leaving.LEFT_AND_TOLD
                ? "redirect:" + page.link(form.path())
                : OrgDone.LEFT.at(after(page), page);
    }

    private String handOver(Organisation organisation, Form form, Page page, Model model) {
        AccountId leaving = OwnOrganisation.account(page.actor());
        Optional<Invitee> invitee = OrgInvite.invitee(form, Optional.of(leaving), page);
        if (invitee.isEmpty()) {
            return show(organisation, form, page, model);
        }
        Inviting sent = invitations.invite(organisation.id(), invitee.get(), page.actor());
        return OrgDone.of(sent).at("/mijn/organisaties/" + organisation.slug(), page);
    }

    /// Whoever speaks for nothing any more has no page about it either.
    private String after(Page page) {
        return own.all(page.actor()).isEmpty() ? "/organisaties" : "/mijn/organisaties";
    }

    private String show(Organisation organisation, Form form, Page page, Model model) {
        boolean isLast = representatives.of(organisation.id()).size() == 1;
        List<Option> ways =
                Stream.of(Way.SUCCESSOR, isLast ? Way.TELL : Way.NOW)
                        .map(way ->
                                new Option(
                                        way.name(),
                                        page.say("people.org.leave.way." + OrgView.key(way))))
                        .toList();
        model.addAttribute("organisation", organisation);
        model.addAttribute("isLast", isLast);
        model.addAttribute("ways", ways);
        model.addAttribute("form", form);
        return "people/orgleave";
    }
}
