// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Identities;
import nl.evenredig.platform.people.Invitations;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.people.RoleChange;
import nl.evenredig.platform.people.Roles;
import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Where administrators let officials in, and give and take roles.
@Controller
@Needs(Permission.MANAGE_PEOPLE)
final class PeopleDesk {
    private static final int PAGE = 50;

    private final People people;
    private final Roles roles;
    private final Invitations invitations;
    private final Identities identities;
    private final Actors actors;

    PeopleDesk(PeopleBooks books, Actors actors) {
        this.people = books.people();
        this.roles = books.roles();
        this.invitations = books.invitations();
        this.identities = books.identities();
        this.actors = actors;
    }

    @GetMapping("/beheer/mensen")
    String all(
            @RequestParam(name = "zoek", defaultValue = "") String text,
            @RequestParam(name = "vanaf", defaultValue = "0") int from,
            Model model) {
        int start = Math.max(0, from);
        model.addAttribute(
                "list",
                new PeopleList(
                        people.some(text.strip(), start, PAGE),
                        text.strip(),
                        start,
                        people.count(text.strip()),
                        PAGE));
        return "people/desk";
    }

    @GetMapping("/beheer/mensen/nieuw")
    String form(@ModelAttribute("page") Page page, Model model) {
        return filling(Form.empty(page), page, model);
    }

    @PostMapping("/beheer/mensen/nieuw")
    String invite(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        Optional<Account> newcomer = Newcomer.account(form, page);
        if (newcomer.isPresent() && !invitations.invite(newcomer.get(), actors.now())) {
            form.fault("adres", page.say("people.desk.people.known"));
        }
        return newcomer.isEmpty() || form.isFaulty()
                ? filling(form, page, model)
                : "redirect:" + page.link("/beheer/mensen/" + newcomer.get().id());
    }

    @GetMapping("/beheer/mensen/{id}")
    String one(@PathVariable String id, Model model) {
        return shown(account(id), List.of(), model);
    }

    @PostMapping("/beheer/mensen/{id}")
    String change(
            @PathVariable String id,
            RoleWish wish,
            @ModelAttribute("page") Page page,
            Model model) {
        Account account = account(id);
        RoleChange change =
                wish.given().isEmpty()
                        ? roles.take(account.id(), role(wish.taken()), actors.now())
                        : roles.give(account.id(), role(wish.given()), actors.now());
        if (change == RoleChange.DONE) {
            return "redirect:" + page.link("/beheer/mensen/" + account.id());
        }
        String why =
                "people.desk.people.refused."
                        + change.name().toLowerCase(Locale.ROOT).replace("_", "");
        return shown(account, List.of(new Fault("rollen", page.say(why))), model);
    }

    @PostMapping("/beheer/mensen/{id}/ontkoppelen")
    String forget(@PathVariable String id, @ModelAttribute("page") Page page) {
        Account account = account(id);
        identities.forget(account.id(), actors.now());
        return "redirect:" + page.link("/beheer/mensen/" + account.id());
    }

    @ModelAttribute
    RoleWish wish(
            @RequestParam(name = "geef", defaultValue = "") String given,
            @RequestParam(name = "neem", defaultValue = "") String taken) {
        return new RoleWish(given, taken);
    }

    private Account account(String id) {
        try {
            return people.find(AccountId.of(id)).orElseThrow(PeopleDesk::unknown);
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
    }

    private static Role role(String name) {
        try {
            return Role.valueOf(name);
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String filling(Form form, Page page, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("roles", Newcomer.roles(page));
        return "people/desknew";
    }

    private String shown(Account account, List<Fault> faults, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("linked", identities.since(account.id()));
        model.addAttribute("faults", faults);
        return "people/deskone";
    }
}
