// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.List;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.mail.Mailbox;
import nl.evenredig.platform.shared.mail.Sheet;
import nl.evenredig.platform.shared.web.Entrance;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/// The mailbox of the demo: what the invented town would have sent, for everyone to read. There is none elsewhere.
@Controller
@ForEveryone
@ConditionalOnProperty(name = "evenredig.empty", havingValue = "false")
final class DemoMailbox {
    private static final int MOST = 30;

    private final Mailbox mailbox;

    DemoMailbox(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /// In the navigation of the demo, because people look for their mail after every form.
    @Bean
    static Entrance mailboxEntrance() {
        return Entrance.open("town.mailbox.title", "/demo/postbus", 9);
    }

    @GetMapping("/demo/postbus")
    String letters(Model model) {
        if (!mailbox.isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<Sheet> letters = mailbox.ofTheDemo(0, MOST);
        model.addAttribute("letters", letters);
        return "town/mailbox";
    }
}
