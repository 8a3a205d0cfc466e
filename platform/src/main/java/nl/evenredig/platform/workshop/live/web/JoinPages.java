// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.live.Attendees;
import nl.evenredig.platform.workshop.live.Code;
import nl.evenredig.platform.workshop.live.Codes;
import nl.evenredig.platform.workshop.live.Joined;
import nl.evenredig.platform.workshop.live.Joining;
import nl.evenredig.platform.workshop.live.Opening;
import nl.evenredig.platform.workshop.live.Pass;
import nl.evenredig.platform.workshop.live.Passes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// Somebody comes in with the code that stands on the table, and says who they are. No account.
@Controller("workshopJoinPages")
@ForEveryone
final class JoinPages {
    static final String HERE = "/kennisatelier";
    static final String WHO = HERE + "/wie";

    private static final int NAME = 80;
    private static final int CODE = 20;
    private static final Duration DAY = Duration.ofHours(18);

    private final Codes codes;
    private final Joining joining;
    private final Attendees attendees;
    private final Passes passes;

    JoinPages(Codes codes, Joining joining, Attendees attendees, Passes passes) {
        this.codes = codes;
        this.joining = joining;
        this.attendees = attendees;
        this.passes = passes;
    }

    /// Asks for the code; who is in goes on.
    @GetMapping(HERE)
    String ask(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Optional<Pass> pass = passes.of(request);
        if (pass.isPresent()) {
            return "redirect:" + page.link(home(pass.get()));
        }
        String code = Optional.ofNullable(request.getParameter("code")).orElse("");
        model.addAttribute("form", Form.empty(page).with("code", code));
        return "workshop/join";
    }

    static String home(Pass pass) {
        return switch (pass.kind()) {
            case PARTICIPANT -> PhonePages.HERE;
            case SCRIBE -> "/kennisatelier/tafel";
            case SCREEN -> pass.workshop().path() + "/scherm";
        };
    }

    @PostMapping(HERE)
    String open(
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("page") Page page,
            Model model) {
        Form form = Form.of(request, page);
        String typed = form.ask("code", page.say("workshop.live.code")).required().line(CODE);
        Optional<Code> code =
                typed.isEmpty() ? Optional.empty() : opened(codes.open(typed), form, page);
        if (code.isEmpty()) {
            model.addAttribute("form", form);
            return "workshop/join";
        }
        if (code.get().kind() == Pass.Kind.PARTICIPANT) {
            return who(code.get(), form, page, model);
        }
        keep(joining.enter(code.get()), request, response);
        Pass pass =
                new Pass(
                        code.get().workshop(),
                        code.get().kind(),
                        code.get().table(),
                        Optional.empty());
        return "redirect:" + page.link(home(pass));
    }

    private static Optional<Code> opened(Opening opening, Form form, Page page) {
        return switch (opening) {
            case Opening.Opened(Code code) -> Optional.of(code);
            case Opening.Early() -> wrong("early", form, page);
            case Opening.Old() -> wrong("old", form, page);
            case Opening.Unknown() -> wrong("unknown", form, page);
        };
    }

    private static Optional<Code> wrong(String why, Form form, Page page) {
        form.fault("code", page.say("workshop.live.code." + why));
        return Optional.empty();
    }

    private String who(Code code, Form form, Page page, Model model) {
        int round =
                Attendees.now(attendees.rounds(code.workshop())).map(one -> one.number()).orElse(1);
        model.addAttribute("form", form.with("code", code.text()));
        model.addAttribute("table", code.table());
        model.addAttribute(
                "names",
                attendees.of(code.workshop(), round).stream()
                        .filter(one -> one.table() == code.table() || one.table() == 0)
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList());
        model.addAttribute("parties", Option.each(Party.class, Party::key, page));
        return "workshop/who";
    }

    /// Says who somebody is: one of the list, or somebody who walked in.
    @PostMapping(WHO)
    String enter(
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("page") Page page,
            Model model) {
        Form form = Form.of(request, page);
        Optional<Code> code = opened(codes.open(form.value("code")), form, page);
        if (code.isEmpty()) {
            model.addAttribute("form", form);
            return "workshop/join";
        }
        Optional<Joined> joined = joined(code.get(), form, page);
        if (joined.isEmpty() || !(joined.get() instanceof Joined.In(Secret secret))) {
            joined.ifPresent(one -> tell(one, form, page));
            return who(code.get(), form, page, model);
        }
        keep(secret, request, response);
        return "redirect:" + page.link(PhonePages.HERE);
    }

    private Optional<Joined> joined(Code code, Form form, Page page) {
        String chosen = form.value("wie");
        if (chosen.matches("[0-9a-f-]{36}")) {
            return Optional.of(
                    joining.enter(code, UUID.fromString(chosen), form.value("eigencode")));
        }
        String name = form.ask("naam", page.say("workshop.live.name")).required().line(NAME);
        Optional<Party> party =
                form.ask("voor", page.say("workshop.live.party")).required().choice(Party.class);
        return form.isFaulty()
                ? Optional.empty()
                : party.map(kind -> joining.walkIn(code, name, kind));
    }

    private static void tell(Joined joined, Form form, Page page) {
        String key =
                switch (joined) {
                    case Joined.In _ -> "";
                    case Joined.Taken() -> "taken";
                    case Joined.Wrong() -> "wrong";
                    case Joined.Nobody() -> "nobody";
                };
        String field = joined instanceof Joined.Nobody ? "wie" : "eigencode";
        form.fault(field, page.say("workshop.live.who." + key));
    }

    private static void keep(
            Secret secret, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Passes.COOKIE, secret.text())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(DAY)
                        .build()
                        .toString());
    }

    /// Leaves: this phone is nobody's any more.
    @PostMapping(HERE + "/weg")
    String leave(HttpServletRequest request, @ModelAttribute("page") Page page) {
        passes.leave(request);
        return "redirect:" + page.link(HERE);
    }
}
