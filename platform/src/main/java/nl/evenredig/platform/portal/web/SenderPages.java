// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.evenredig.platform.portal.Consent;
import nl.evenredig.platform.portal.Feedback;
import nl.evenredig.platform.portal.Remark;
import nl.evenredig.platform.portal.Sender;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.core.io.Resource;
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

/// The page behind the secret link: where a signal is, what was done with it, and what its sender can still do.
@Controller
@ForEveryone
final class SenderPages {
    private static final String GONE = "portal/sendergone";

    private final SenderDesk desk;

    SenderPages(SenderDesk desk) {
        this.desk = desk;
    }

    /// How to find it again.
    @GetMapping("/signaal")
    String find() {
        return "portal/senderfind";
    }

    @GetMapping("/signaal/{secret}")
    String follow(
            @PathVariable String secret,
            @RequestParam(name = "gedaan", defaultValue = "") String done,
            Model model,
            HttpServletResponse response) {
        Page page = page(model);
        model.addAttribute(
                "done",
                Set.of("toestemming", "adres", "oordeel", "melding").contains(done) ? done : "");
        return show(secret, Form.empty(page), model, response);
    }

    @PostMapping("/signaal/{secret}/toestemming")
    String agree(
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Page page = page(model);
        Signal signal = signal(secret, response);
        Form form = Form.of(request, page);
        Consent consent =
                form.ask("tonen", page.say("portal.new.consent"))
                        .required()
                        .choice(Consent.class)
                        .orElse(Consent.UNASKED);
        String name = form.ask("naam", page.say("portal.new.name")).line(Sender.NAME);
        if (consent == Consent.NAMED && name.isEmpty() && signal.sender().name().isEmpty()) {
            form.fault("naam", page.say("portal.new.fault.name"));
        }
        if (form.isFaulty()) {
            model.addAttribute("done", "");
            return show(secret, form, model, response);
        }
        desk.signals().agree(signal.id(), consent, name, page.actor());
        return done(secret, "toestemming", page);
    }

    @PostMapping("/signaal/{secret}/adres")
    String forget(
            @PathVariable String secret,
            @ModelAttribute("page") Page page,
            HttpServletResponse response) {
        desk.signals().forgetAddress(signal(secret, response).id(), page.actor());
        return done(secret, "adres", page);
    }

    @PostMapping("/signaal/{secret}/oordeel")
    String judge(
            @PathVariable String secret,
            @RequestParam(name = "nut", defaultValue = "") Feedback.Verdict verdict,
            @ModelAttribute("page") Page page,
            HttpServletResponse response) {
        desk.answers().judge(signal(secret, response).id(), verdict);
        return done(secret, "oordeel", page);
    }

    @PostMapping("/signaal/{secret}/melding")
    String remark(
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Page page = page(model);
        Signal signal = signal(secret, response);
        Form form = Form.of(request, page);
        String words =
                form.ask("melding", page.say("portal.sender.remark")).required().text(Remark.WORDS);
        if (form.isFaulty()) {
            model.addAttribute("done", "");
            return show(secret, form, model, response);
        }
        desk.remarks().write(signal.id(), words, page.actor());
        return done(secret, "melding", page);
    }

    @PostMapping("/signaal/{secret}/intrekken")
    String withdraw(
            @PathVariable String secret,
            @ModelAttribute("page") Page page,
            HttpServletResponse response,
            Model model) {
        signal(secret, response);
        boolean isGone = desk.signals().withdraw(new Secret(secret), page.actor());
        model.addAttribute("isWithdrawn", isGone);
        model.addAttribute("path", "/signaal/" + secret);
        return GONE;
    }

    @GetMapping("/signaal/{secret}/stem")
    ResponseEntity<Resource> voice(@PathVariable String secret, HttpServletResponse response) {
        return desk.file(signal(secret, response), FileKind.VOICE);
    }

    @GetMapping("/signaal/{secret}/foto")
    ResponseEntity<Resource> photo(@PathVariable String secret, HttpServletResponse response) {
        return desk.file(signal(secret, response), FileKind.PHOTO);
    }

    private String show(String secret, Form form, Model model, HttpServletResponse response) {
        Page page = page(model);
        Signal signal = signal(secret, response);
        boolean isConsentAsked = !form.value("tonen").isEmpty();
        Form filled = isConsentAsked ? form : form.with("tonen", signal.sender().consent().name());
        model.addAttribute("view", desk.view(signal, page));
        model.addAttribute("path", "/signaal/" + secret);
        model.addAttribute("form", filled);
        model.addAttribute("choices", desk.choices(page));
        return "portal/sender";
    }

    private Signal signal(String secret, HttpServletResponse response) {
        SenderHeaders.hide(response);
        return desk.signals()
                .find(new Secret(secret))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String done(String secret, String what, Page page) {
        return "redirect:" + page.link("/signaal/" + secret) + "?gedaan=" + what + "#" + what;
    }

    private static Page page(Model model) {
        if (model.getAttribute("page") instanceof Page page) {
            return page;
        }
        throw new IllegalStateException("Page must be in the model.");
    }
}
