// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.outcome.Commitment;
import nl.evenredig.platform.workshop.outcome.Contact;
import nl.evenredig.platform.workshop.outcome.Inquiries;
import nl.evenredig.platform.workshop.outcome.Inquiry;
import nl.evenredig.platform.workshop.outcome.Promises;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Editors write down who can be asked about lines, what is promised, and what was answered by phone.
@Controller
@Needs(Permission.PUBLISH_WORKSHOPS)
final class ReportPromisePages {
    private static final String DESK = "/kennisateliers/{id}/verslag";
    private static final int YEARS = 5;

    private final ReportShow show;
    private final Promises promises;
    private final Inquiries inquiries;

    ReportPromisePages(ReportShow show, Promises promises, Inquiries inquiries) {
        this.show = show;
        this.promises = promises;
        this.inquiries = inquiries;
    }

    @PostMapping(DESK + "/lijn/{line}")
    String address(
            @PathVariable Map<String, String> at,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        String id = at.getOrDefault("id", "");
        String line = at.getOrDefault("line", "");
        Workshop workshop = show.find(id);
        ReportVisit visit = new ReportVisit(request, page, model);
        Form form = visit.form();
        UUID which = Address.id(line);
        String name =
                form.ask("naam-" + which, visit.label("contact.name"))
                        .required()
                        .line(Commitment.WHO);
        String mail = form.ask("mail-" + which, visit.label("contact.mail")).mail();
        if (form.isFaulty()) {
            return show.show(workshop, form, visit);
        }
        Contact contact = new Contact(UUID.randomUUID(), which, name, mail);
        return ReportShow.after(
                promises.address(workshop.id(), contact, page.actor()),
                workshop,
                "lijn-" + which,
                page);
    }

    @PostMapping(DESK + "/wie/{contact}/weg")
    String release(
            @PathVariable String id,
            @PathVariable String contact,
            @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        return ReportShow.after(
                promises.release(workshop.id(), Address.id(contact), page.actor()),
                workshop,
                "lijnen",
                page);
    }

    @PostMapping(DESK + "/toezegging")
    String promise(
            @PathVariable String id,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Workshop workshop = show.find(id);
        ReportVisit visit = new ReportVisit(request, page, model);
        Form form = visit.form();
        String who = form.ask("wie", visit.label("promise.who")).required().line(Commitment.WHO);
        String what = form.ask("wat", visit.label("promise.what")).required().text(Commitment.WHAT);
        Optional<LocalDate> due =
                form.ask("wanneer", visit.label("promise.due"))
                        .required()
                        .day(page.today().plusDays(1), page.today().plusYears(YEARS));
        String mail = form.ask("tmail", visit.label("contact.mail")).mail();
        boolean isPerson = form.ask("mens", visit.label("promise.person")).ticked();
        boolean hasAgreed = form.ask("akkoord", visit.label("promise.agreed")).ticked();
        if (isPerson && !hasAgreed) {
            form.fault("akkoord", visit.label("promise.agreed.lacking"));
        }
        if (form.isFaulty()) {
            return show.show(workshop, form, visit);
        }
        Commitment.Kind kind =
                isPerson ? Commitment.Kind.PERSON_WHO_AGREED : Commitment.Kind.OFFICE;
        Commitment.Wish wish = new Commitment.Wish(who, kind, mail, what, due.orElseThrow());
        return ReportShow.after(
                promises.promise(workshop.id(), wish, page.actor()),
                workshop,
                "toezeggingen",
                page);
    }

    @PostMapping(DESK + "/toezegging/{commitment}/weg")
    String drop(
            @PathVariable String id,
            @PathVariable String commitment,
            @ModelAttribute("page") Page page) {
        Workshop workshop = show.find(id);
        return ReportShow.after(
                promises.drop(workshop.id(), Address.id(commitment), page.actor()),
                workshop,
                "toezeggingen",
                page);
    }

    /// Somebody without mail answered by phone or on paper.
    @PostMapping(DESK + "/navraag/{inquiry}")
    String note(
            @PathVariable Map<String, String> at,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        String id = at.getOrDefault("id", "");
        String inquiry = at.getOrDefault("inquiry", "");
        Workshop workshop = show.find(id);
        ReportVisit visit = new ReportVisit(request, page, model);
        Form form = visit.form();
        UUID which = Address.id(inquiry);
        Optional<Inquiry.Reply> reply = InquiryPages.reply(form, "-" + which, page);
        if (reply.isEmpty()) {
            return show.show(workshop, form, visit);
        }
        Move move = inquiries.note(workshop.id(), which, reply.get(), page.actor());
        return ReportShow.after(move, workshop, "navraag", page);
    }
}
