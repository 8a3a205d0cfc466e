// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.Link;
import nl.evenredig.platform.people.Links;
import nl.evenredig.platform.people.Means;
import nl.evenredig.platform.people.Sessions;
import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in with a link by mail, and out again. Opening a link changes nothing, so that a mail scanner that follows it
/// does not use it up; the button on its page does.
@Controller
@ForEveryone
final class SignInPages {
    private final Links links;
    private final Sessions sessions;
    private final Actors actors;
    private final WaysIn ways;

    SignInPages(Links links, Sessions sessions, Actors actors, WaysIn ways) {
        this.links = links;
        this.sessions = sessions;
        this.actors = actors;
        this.ways = ways;
    }

    @GetMapping("/inloggen")
    String ask(
            @RequestParam(name = "naar", defaultValue = "") String wayOn,
            @ModelAttribute("page") Page page,
            Model model) {
        return ways.show(Form.empty(page).with("naar", wayOn), model);
    }

    @PostMapping("/inloggen")
    String send(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        String address = form.ask("adres", page.say("people.signin.address")).required().mail();
        if (form.isFaulty()) {
            return ways.show(form, model);
        }
        links.send(address, page.language(), WayOn.of(form.value("naar")).path());
        return "people/sent";
    }

    @GetMapping("/inloggen/link")
    String open(
            @RequestParam(name = "code", defaultValue = "") String code,
            @ModelAttribute("page") Page page,
            Model model) {
        return links.find(code)
                .map(link -> opened(link, Form.empty(page).with("code", code), model))
                .orElse("people/linkgone");
    }

    @PostMapping("/inloggen/link")
    String use(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        Optional<Link> link = links.find(form.value("code"));
        if (link.isEmpty()) {
            return "people/linkgone";
        }
        boolean isKnown = link.get().account().isPresent();
        Enrolment enrolment = Enrolment.read(form, link.get(), page);
        if (!isKnown && form.isFaulty()) {
            return opened(link.get(), form, model);
        }
        Optional<Account> account = isKnown ? known(enrolment) : enrolled(enrolment, page);
        if (account.isEmpty()) {
            return "people/linkgone";
        }
        sessions.begin(request, account.get().id(), Means.LINK);
        return "redirect:" + WayOn.of(link.get().wayOn()).path();
    }

    @PostMapping("/uitloggen")
    String leave(HttpServletRequest request, @ModelAttribute("page") Page page) {
        boolean isElsewhereToo =
                sessions.means(request).equals(Optional.of(Means.MUNICIPALITY))
                        && !ways.municipality("").isEmpty();
        sessions.end(request, actors.now());
        return "redirect:" + page.link(isElsewhereToo ? MunicipalityDoor.OUT : "/");
    }

    private Optional<Account> known(Enrolment enrolment) {
        return links.use(enrolment.code()).flatMap(Link::account);
    }

    private Optional<Account> enrolled(Enrolment enrolment, Page page) {
        return links.enrol(
                enrolment.code(), enrolment.name(), enrolment.address(), page.language());
    }

    private static String opened(Link link, Form form, Model model) {
        model.addAttribute("link", link);
        model.addAttribute("form", form);
        return link.account().isPresent() ? "people/link" : "people/enrol";
    }
}
