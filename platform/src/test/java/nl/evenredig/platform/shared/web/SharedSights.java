// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.journey.Sight;
import nl.evenredig.platform.journey.Sights;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.mail.Mailbox;
import nl.evenredig.platform.shared.mail.Post;
import nl.evenredig.platform.shared.receipt.FormKey;
import nl.evenredig.platform.shared.receipt.FormalMessage;
import nl.evenredig.platform.shared.receipt.Receipts;
import org.springframework.stereotype.Component;

/// What no part owns: desks for who keeps the town running, pages about keys and keeping, problems, and a specimen of
/// every component.
@Component
final class SharedSights implements Sights {
    private static final String NOWHERE = "geen adres";

    private final Post post;
    private final Mailbox mailbox;
    private final Receipts receipts;

    SharedSights(Post post, Mailbox mailbox, Receipts receipts) {
        this.post = post;
        this.mailbox = mailbox;
        this.receipts = receipts;
    }

    /// Of a form that was sent twice, with other words the second time.
    private FormKey receipt() {
        FormKey form = FormKey.fresh();
        for (String words : List.of("Eerst dit.", "Later dat.")) {
            FormalMessage message =
                    new FormalMessage(form, "people.org.receipt.unspoken", "", words);
            receipts.take(message, Optional.empty(), Actor.stranger());
        }
        return form;
    }

    @Override
    public List<Sight> sights() {
        lose();
        return List.of(
                Sight.page("/sneltoetsen"),
                Sight.page("/bewaartermijnen"),
                Sight.page("/beheer/bewaren"),
                Sight.page("/beheer/taken"),
                Sight.page("/beheer/post"),
                Sight.page("/beheer/audit"),
                Sight.page(receipt().path()),
                Sight.asked("/ontvangst/onbekend").answering(404),
                Sight.asked("/beheer/audit?vanaf=gisteren&tot=2026-01-01"),
                Sight.asked("/beheer/audit/keten"),
                Sight.asked("/beheer/audit/tabel"),
                Sight.asked("/gezond"),
                Sight.asked("/error").answering(404),
                Sight.page("/bestaat-niet").answering(404),
                Sight.page("/proef/onderdelen"),
                Sight.page("/proef/formulier"),
                Sight.sentEmpty("/proef/formulier"),
                Sight.page("/proef/fout").answering(500),
                Sight.asked("/proef/sjabloon").answering(500),
                Sight.asked("/proef/getal?aantal=veel").answering(400),
                Sight.asked("/proef/bestand/onbekend").answering(404));
    }

    /// A letter that does not arrive, unless there is one already.
    private void lose() {
        if (mailbox.undelivered() == 0) {
            post.send(
                    new Letter(
                            "test.letter",
                            NOWHERE,
                            Locale.of("nl"),
                            "Deze brief komt niet aan",
                            List.of("Zijn adres bestaat niet."),
                            Optional.empty()));
        }
    }
}
