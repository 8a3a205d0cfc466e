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
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.upload.Microphone;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Where an assistant fills the form in for somebody on the phone or at the desk, and prints a slip for them.
@Controller
@Needs(Permission.ASSIST)
final class AssistedPages {
    private final Signals signals;
    private final Uploads uploads;
    private final Areas areas;

    AssistedPages(Signals signals, Uploads uploads, Areas areas) {
        this.signals = signals;
        this.uploads = uploads;
        this.areas = areas;
    }

    @GetMapping(SignalEntrance.ASSISTED)
    String blank(@ModelAttribute("page") Page page, Model model, HttpServletResponse response) {
        signals.expect();
        SignalForm reader = reader(page);
        return show(reader, reader.blank(), model, response);
    }

    @PostMapping(SignalEntrance.ASSISTED)
    String send(HttpServletRequest request, HttpServletResponse response, Model model) {
        Page page = page(model);
        SignalForm reader = reader(page);
        Form form = Form.of(request, page);
        Optional<SignalPost> post = reader.read(form, request);
        if (post.isEmpty()) {
            return show(reader, form, model, response);
        }
        signals.receive(post.get(), page.actor());
        String secret = post.get().secret().text();
        return "redirect:" + page.link(SignalEntrance.ASSISTED + "/" + secret + "/briefje");
    }

    @GetMapping(SignalEntrance.ASSISTED + "/{secret}/briefje")
    String slip(@PathVariable String secret, Model model, HttpServletResponse response) {
        SenderHeaders.hide(response);
        Signal signal =
                signals.find(new Secret(secret))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("signal", signal);
        model.addAttribute("path", "/signaal/" + secret);
        return "portal/assistedslip";
    }

    private String show(SignalForm reader, Form form, Model model, HttpServletResponse response) {
        Microphone.allow(response);
        model.addAttribute("form", form);
        model.addAttribute("choices", new SignalChoices(page(model), areas));
        model.addAttribute("voice", reader.voice());
        model.addAttribute("photo", reader.photo());
        return "portal/assisted";
    }

    private SignalForm reader(Page page) {
        return new SignalForm(new SignalChoices(page, areas), uploads, true);
    }

    private static Page page(Model model) {
        if (model.getAttribute("page") instanceof Page page) {
            return page;
        }
        throw new IllegalStateException("Page must be in the model.");
    }
}
