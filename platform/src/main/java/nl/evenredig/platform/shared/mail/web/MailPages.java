// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.shared.list.Results;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.list.Sheet;
import nl.evenredig.platform.shared.mail.Mailbox;
import nl.evenredig.platform.shared.mail.Undelivered;
import nl.evenredig.platform.shared.web.Entrance;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Letters that could not be delivered: try again, or let go.
@Controller
@Needs(Permission.TEND_MAIL)
class MailPages {
    private static final String PATH = "/beheer/post";
    private static final int PLACE = 40;
    private static final int SIZE = 25;

    private final Mailbox mailbox;
    private final Audit audit;
    private final Actors actors;

    MailPages(Mailbox mailbox, Audit audit, Actors actors) {
        this.mailbox = mailbox;
        this.audit = audit;
        this.actors = actors;
    }

    @Bean
    static Entrance mailEntrance() {
        return Entrance.behind(Permission.TEND_MAIL, "mail.desk.entrance", PATH, PLACE);
    }

    @GetMapping(PATH)
    String list(HttpServletRequest request, Model model) {
        Search search = Search.of(request, List.of());
        Sheet sheet = search.sheet(mailbox.undelivered(), SIZE);
        List<Undelivered> letters = mailbox.undelivered(sheet.first(), sheet.most());
        model.addAttribute("letters", new Results<>(letters, sheet, search));
        model.addAttribute("waiting", mailbox.waiting());
        model.addAttribute("route", mailbox.route());
        return "mail/undelivered";
    }

    @PostMapping(PATH + "/opnieuw")
    String retry(@RequestParam("brief") UUID letter, @ModelAttribute("page") Page page) {
        note("mail.sent-again", "letter:" + letter, mailbox.retry(letter));
        return "redirect:" + page.link(PATH);
    }

    @PostMapping(PATH + "/alles-opnieuw")
    String retryAll(@ModelAttribute("page") Page page) {
        note("mail.all-retried", "", mailbox.retryAll() > 0);
        return "redirect:" + page.link(PATH);
    }

    @PostMapping(PATH + "/opgeven")
    String giveUp(@RequestParam("brief") UUID letter, @ModelAttribute("page") Page page) {
        note("mail.given-up", "letter:" + letter, mailbox.giveUp(letter));
        return "redirect:" + page.link(PATH);
    }

    private void note(String action, String object, boolean isDone) {
        Audit.Result result = isDone ? Audit.Result.DONE : Audit.Result.REFUSED;
        audit.record(actors.now(), action, object, result);
    }
}
