// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.live.Pass;
import nl.evenredig.platform.workshop.live.Taken;
import nl.evenredig.platform.workshop.live.Weighed;
import nl.evenredig.platform.workshop.live.Weighing;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// The dots that somebody gives on a phone. They count in the round in which they were given, or not at all.
@Controller("workshopDotPages")
@ForEveryone
final class DotPages {
    static final String DOTS = "/kennisatelier/weging";
    static final String KEPT = "/kennisatelier/wegingen";

    private final PhoneShow show;
    private final Weighing weighing;

    DotPages(PhoneShow show, Weighing weighing) {
        this.show = show;
        this.weighing = weighing;
    }

    /// Gives dots.
    @PostMapping(DOTS)
    String weigh(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Optional<Pass> pass = show.pass(request);
        if (pass.isEmpty()) {
            return "redirect:" + page.link(JoinPages.HERE);
        }
        Form form = Form.of(request, page);
        give(pass.get(), form, page);
        return form.isFaulty()
                ? show.page(pass.get(), form, page, model)
                : "redirect:" + page.link(PhonePages.HERE);
    }

    /// The same for a phone that kept them until there was a network; it says what came of them.
    @PostMapping(path = KEPT, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> later(
            HttpServletRequest request, @ModelAttribute("page") Page page) {
        Optional<Pass> pass = show.pass(request);
        if (pass.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).body(Map.of());
        }
        Taken taken = give(pass.get(), Form.of(request, page), page);
        return ResponseEntity.ok(Map.of("taken", taken.name()));
    }

    private Taken give(Pass pass, Form form, Page page) {
        PhoneView view = show.view(pass);
        Optional<Round> round =
                view.round().filter(one -> form.value("ronde").equals("" + one.number()));
        if (round.isEmpty() || !view.isWeighing()) {
            form.fault("stand", page.say("workshop.live.move.late"));
            return Taken.REFUSED;
        }
        Map<UUID, Integer> given = given(form, view.asked(), round.get().dots());
        if (!form.isFaulty()) {
            Move move = weighing.give(pass, round.get().number(), given);
            if (move instanceof Move.Forbidden(String key)) {
                form.fault(
                        view.asked().isEmpty() ? "stand" : field(view.asked().getFirst()),
                        page.say(key, round.get().dots()));
            }
        }
        return form.isFaulty() ? Taken.WRONG : Taken.STORED;
    }

    private static Map<UUID, Integer> given(Form form, Iterable<Weighed> asked, int most) {
        Map<UUID, Integer> given = new HashMap<>();
        for (Weighed one : asked) {
            form.ask(field(one), one.title())
                    .number(0, most)
                    .ifPresent(dots -> given.put(one.id(), (int) dots));
        }
        return given;
    }

    private static String field(Weighed one) {
        return "d-" + one.id();
    }
}
