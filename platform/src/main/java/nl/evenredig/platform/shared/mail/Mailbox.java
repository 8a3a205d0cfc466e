// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What became of letters: which wait, which could not be delivered, and, in the demo, what they said.
@Component
@Transactional
public class Mailbox {
    private final MailboxStore store;
    private final Carrier carrier;
    private final Courier courier;
    private final Composer composer;

    Mailbox(MailboxStore store, Carrier carrier, Courier courier, Composer composer) {
        this.store = store;
        this.carrier = carrier;
        this.courier = courier;
        this.composer = composer;
    }

    /// Where letters go today.
    public Route route() {
        return carrier.route();
    }

    /// How many letters wait.
    public int waiting() {
        return store.count(LetterStore.PENDING);
    }

    /// How many could not be delivered.
    public int undelivered() {
        return store.count(LetterStore.DEAD);
    }

    /// Letters that could not be delivered, the newest first.
    public List<Undelivered> undelivered(int first, int most) {
        return store.undelivered(first, most);
    }

    /// Tries one letter again, from the beginning.
    ///
    /// @return whether it was there to be tried
    public boolean retry(UUID letter) {
        boolean isFound = store.retry(letter);
        courier.ring();
        return isFound;
    }

    /// Tries all of them again.
    ///
    /// @return how many
    public int retryAll() {
        int letters = store.retryAll();
        courier.ring();
        return letters;
    }

    /// Lets a letter go for good.
    ///
    /// @return whether it was there
    public boolean giveUp(UUID letter) {
        return store.giveUp(letter);
    }

    /// Whether everyone may read what this town sends: only that of the demo.
    public boolean isOpen() {
        return carrier.isOpen();
    }

    /// The letters the demo would have sent, the newest first; empty in every other town.
    public List<Sheet> ofTheDemo(int first, int most) {
        return isOpen()
                ? store.sent(first, most).stream().map(composer::sheet).toList()
                : List.of();
    }
}
