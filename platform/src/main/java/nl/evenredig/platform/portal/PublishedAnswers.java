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

    /// What somebody looks for among the answers.
    ///
    /// @param words all of which must stand in question or answer; may be empty
    /// @param theme empty for every theme
    /// @param district its code; empty for all
    public record Wish(String words, Optional<Theme> theme, String district) {
        public static Wish all() {
            return new Wish("", Optional.empty(), "");
        }
    }

    public Optional<PublishedAnswer> find(QuestionId id) {
        return store.find(id);
    }

    public int count(Wish wish) {
        return store.count(wish);
    }

    /// Some of them, the last published first.
    ///
    /// @param first how many to pass over
    /// @param most how many at most
    public List<PublishedAnswer> some(Wish wish, int first, int most) {
        return store.some(wish, first, most);
    }
}
