// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.form.Plain;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where senders say that something is not right, and colleagues see it until they did something about it.
@Component
@Transactional
public class Remarks {
    private final RemarkStore store;
    private final Books books;

    Remarks(RemarkStore store, Books books) {
        this.store = store;
        this.books = books;
    }

    /// @throws IllegalArgumentException when it says nothing, or too much
    public void write(SignalId signal, String words, Actor by) {
        String plain = Plain.text(words);
        if (plain.isEmpty() || plain.length() > Remark.WORDS) {
            throw new IllegalArgumentException(
                    "Remark must have 1 to %d characters, but has %d."
                            .formatted(Remark.WORDS, plain.length()));
        }
        store.add(signal, plain);
        books.note(by, "portal.remark-written", "signal:" + signal);
    }

    /// Notes that a colleague did something with it.
    ///
    /// @return whether it stood open
    public boolean settle(UUID remark, Actor by) {
        boolean stoodOpen = store.settle(remark);
        if (stoodOpen) {
            books.note(by, "portal.remark-settled", "remark:" + remark);
        }
        return stoodOpen;
    }

    /// What nobody did anything with yet, the oldest first.
    @Transactional(readOnly = true)
    public List<Remark> open() {
        return store.open();
    }

    /// What the sender of a signal said, the oldest first.
    @Transactional(readOnly = true)
    public List<Remark> of(SignalId signal) {
        return store.of(signal);
    }
}
