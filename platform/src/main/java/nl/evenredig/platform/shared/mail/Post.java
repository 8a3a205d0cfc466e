// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import org.springframework.stereotype.Component;

/// Sends letters. A letter is stored in the transaction of what it tells about, so it goes out exactly when that holds.
@Component
public class Post {
    private final LetterStore store;

    Post(LetterStore store) {
        this.store = store;
    }

    /// Puts a letter in the outbox; it is delivered within a minute when the mail server answers.
    public void send(Letter letter) {
        store.add(letter);
    }
}
