// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was asked and answered, for everyone: only what was published.
@Component
@Transactional(readOnly = true)
public class PublishedAnswers {
    private final PublishedStore store;

    PublishedAnswers(PublishedStore store) {
        this.store = store;
    }

    public Optional<PublishedAnswer> find(QuestionId id) {
        return store.find(id);
    }

    public int count(AnswerWish wish) {
        return store.count(wish);
    }

    /// Some of them, the last published first.
    ///
    /// @param first how many to pass over
    /// @param most how many at most
    public List<PublishedAnswer> some(AnswerWish wish, int first, int most) {
        return store.some(wish, first, most);
    }
}
