// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.outcome.Inquiries;
import nl.evenredig.platform.workshop.outcome.Inquiry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Somebody who was asked what they did answers, by the link they were sent.
@Controller
@ForEveryone
final class InquiryPages {
    private static final String ONE = Inquiries.PATH + "{secret}";

    private final Inquiries inquiries;
    private final Workshops workshops;

    InquiryPages(Inquiries inquiries, Workshops workshops) {
        this.inquiries = inquiries;
        this.workshops = workshops;
    }

    @GetMapping(ONE)
    String read(
            @PathVariable String secret,
            @RequestParam(name = "melding", defaultValue = "") String told,
            @ModelAttribute("page") Page page,
            Model model) {
        Inquiry inquiry = find(secret);
        Form form = Form.empty(page);
        inquiry.reply()
                .ifPresent(reply ->
                        form.with("antwoord", reply.words())
                                .with("hoever", reply.progress().name()));
        model.addAttribute("isDone", told.equals("klaar"));
        return show(inquiry, secret, form, model);
    }

    @PostMapping(ONE)
    String answer(
            @PathVariable String secret,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model) {
        Inquiry inquiry = find(secret);
        Form form = Form.of(request, page);
        Optional<Inquiry.Reply> reply = reply(form, "", page);
        if (reply.isEmpty()) {
            model.addAttribute("isDone", false);
            return show(inquiry, secret, form, model);
        }
        inquiries.answer(inquiry, reply.get(), page.actor());
        return "redirect:" + page.link(Inquiries.PATH + secret) + "?melding=klaar";
    }

    /// What somebody typed; empty, with faults, when something lacks.
    ///
    /// @param end of the names of the fields
    static Optional<Inquiry.Reply> reply(Form form, String end, Page page) {
        Optional<Inquiry.Progress> progress =
                form.ask("hoever" + end, page.say("workshop.outcome.inquiry.progress"))
                        .required()
                        .choice(Inquiry.Progress.class);
        String words =
                form.ask("antwoord" + end, page.say("workshop.outcome.inquiry.answer"))
                        .required()
                        .text(Inquiry.REPLY);
        return form.isFaulty()
                ? Optional.empty()
                : progress.map(far -> new Inquiry.Reply(far, words, page.today()));
    }

    private String show(Inquiry inquiry, String secret, Form form, Model model) {
        Workshop workshop = workshops.find(inquiry.workshop()).orElseThrow();
        model.addAttribute("workshop", workshop);
        model.addAttribute("inquiry", inquiry);
        model.addAttribute("words", inquiries.words(inquiry));
        model.addAttribute("path", Inquiries.PATH + secret);
        model.addAttribute("form", form);
        return "workshop/inquiry";
    }

    private Inquiry find(String secret) {
        return inquiries
                .find(new Secret(secret))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
