// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalPost;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.open.OpenForms;
import nl.evenredig.platform.shared.open.Passage;
import nl.evenredig.platform.shared.upload.Microphone;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Where anyone tells the town something: in words, spoken or with a photo, in any language, without an account.
@Controller
@ForEveryone
final class SignalPages {
    private final Signals signals;
    private final Uploads uploads;
    private final Areas areas;
    private final Door door;

    /// What stands before the form: who is asked in, and who is not.
    @Component
    record Door(SignalWelcome welcome, OpenForms openForms) {}

    SignalPages(Signals signals, Uploads uploads, Areas areas, Door door) {
        this.signals = signals;
        this.uploads = uploads;
        this.areas = areas;
        this.door = door;
    }

    @GetMapping(SignalEntrance.NEW)
    String blank(@ModelAttribute("page") Page page, Model model, HttpServletResponse response) {
        signals.expect();
        SignalForm reader = reader(page);
        Form form = reader.blank();
        door.openForms().prepare(form, SignalEntrance.OPEN);
        return show(reader, form, model, response);
    }

    @PostMapping(SignalEntrance.NEW)
    String send(HttpServletRequest request, HttpServletResponse response, Model model) {
        Page page = page(model);
        SignalForm reader = reader(page);
        Form form = Form.of(request, page);
        Passage passage = door.openForms().check(request, form, SignalEntrance.OPEN);
        Optional<SignalPost> read =
                passage == Passage.BUSY ? Optional.empty() : reader.read(form, request);
        if (read.isEmpty()) {
            return show(reader, form, model, response);
        }
        SignalPost post = once(read.get()).suspected(passage == Passage.SUSPECT);
        signals.receive(post, page.actor());
        return "redirect:" + page.link("/signaal/" + post.secret().text() + "/verzonden");
    }

    @GetMapping("/signaal/{secret}/verzonden")
    String sent(@PathVariable String secret, Model model, HttpServletResponse response) {
        SenderHeaders.hide(response);
        Signal signal =
                signals.find(new Secret(secret))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("signal", signal);
        model.addAttribute("path", "/signaal/" + secret);
        return "portal/signalsent";
    }

    /// Who goes back to the form and writes something else means something else: it gets a secret of its own.
    private SignalPost once(SignalPost post) {
        boolean isOther =
                signals.find(post.secret())
                        .filter(earlier ->
                                !earlier.saying().words().equals(post.saying().words())
                                        || earlier.hasVoice() != post.hasVoice())
                        .isPresent();
        return isOther ? post.withFreshSecret() : post;
    }

    private String show(SignalForm reader, Form form, Model model, HttpServletResponse response) {
        Microphone.allow(response);
        Page page = page(model);
        model.addAttribute("form", form);
        model.addAttribute("choices", new SignalChoices(page, areas));
        model.addAttribute("voice", reader.voice());
        model.addAttribute("photo", reader.photo());
        model.addAttribute("invitations", door.welcome().inAllLanguages());
        return "portal/signalnew";
    }

    private SignalForm reader(Page page) {
        return new SignalForm(new SignalChoices(page, areas), uploads, false);
    }

    private static Page page(Model model) {
        if (model.getAttribute("page") instanceof Page page) {
            return page;
        }
        throw new IllegalStateException("Page must be in the model.");
    }
}
