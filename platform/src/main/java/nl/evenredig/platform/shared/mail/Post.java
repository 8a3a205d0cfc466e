// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Sends letters. A letter is stored in the transaction of what it tells about, so it goes out exactly when that holds.
@Component
public class Post {
    /// Kinds of letters with a link that works only this long.
    private static final Map<String, Duration> SHORT_LIVED =
            Map.of("people.sign-in", Duration.ofMinutes(15));

    private final LetterStore store;
    private final Courier courier;
    private final Clock clock;

    Post(LetterStore store, Courier courier, Clock clock) {
        this.store = store;
        this.courier = courier;
        this.clock = clock;
    }

    /// Puts a letter in the outbox; it is delivered at once when the mail server answers.
    public void send(Letter letter) {
        Dispatch dispatch = Dispatch.of(letter);
        Duration life = SHORT_LIVED.get(letter.kind());
        send(life == null ? dispatch : dispatch.until(clock.instant().plus(life)));
    }

    /// Puts a letter in the outbox, to be sent as it says.
    public void send(Dispatch dispatch) {
        store.add(dispatch);
        ringAfterwards();
    }

    private void ringAfterwards() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            courier.ring();
                        }
                    });
        } else {
            courier.ring();
        }
    }
}
