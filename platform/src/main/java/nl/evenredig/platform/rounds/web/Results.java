// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.evenredig.platform.rounds.ArchivedRound;
import nl.evenredig.platform.rounds.RoundId;
import nl.evenredig.platform.rounds.Rounds;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.telling.words.Words;
import org.springframework.stereotype.Component;

/// Results that people look at, told once in each language and remembered; the one not asked for longest is forgotten. A
/// round never changes, so nothing here can be out of date.
@Component
final class Results {
    private static final int REMEMBERED = 12;

    private final Rounds rounds;
    private final Map<Key, Result> told = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(RoundId round, String language) {}

    Results(Rounds rounds) {
        this.rounds = rounds;
    }

    /// The result of a round in the language of a page.
    Result of(ArchivedRound round, Page page) {
        Words words = page.texts().words();
        Key key = new Key(round.id(), words.language().toLanguageTag());
        synchronized (told) {
            Result known = told.get(key);
            if (known != null) {
                return known;
            }
        }
        Result result = Result.of(rounds.count(round), words);
        synchronized (told) {
            told.put(key, result);
            if (told.size() > REMEMBERED) {
                told.remove(told.keySet().iterator().next());
            }
        }
        return result;
    }
}
