// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.TextOverrides;
import nl.evenredig.platform.shared.web.Texts;
import nl.evenredig.platform.shared.web.TranslationState;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Gives every page the texts as editors revised them. Each page counts what was added in the database, and only when
/// that number changed the texts are read again: all nodes show a revision at once.
@Component
final class RevisedTexts implements TextOverrides {
    private final RevisionStore store;
    private final Languages languages;
    private final AtomicReference<Editions> latest =
            new AtomicReference<>(new Editions(0, Map.of(), Map.of()));

    RevisedTexts(RevisionStore store, Languages languages) {
        this.store = store;
        this.languages = languages;
    }

    /// What the database held at one moment.
    ///
    /// @param size how much
    /// @param texts the latest version of each text, by language and key
    /// @param made pages' texts by language, made when first asked
    private record Editions(
            int size, Map<String, Map<String, Revision>> texts, Map<String, Known> made) {}

    /// What pages in one language say, and how good it is.
    private record Known(Texts texts, Map<String, TranslationState> states) {}

    @Override
    public Texts over(Language language, Texts made) {
        return known(language, made).texts();
    }

    @Override
    public Map<String, TranslationState> states(Language language) {
        return known(language, languages.made(language)).states();
    }

    private Known known(Language language, Texts made) {
        Editions now = now();
        if (now.size() == 0) {
            return new Known(made, Map.of());
        }
        return now.made().computeIfAbsent(language.tag(), tag -> known(now, tag, made));
    }

    private Known known(Editions now, String tag, Texts made) {
        Map<String, String> revised = new HashMap<>();
        now.texts()
                .getOrDefault(tag, Map.of())
                .forEach((key, revision) ->
                        revision.text().ifPresent(text -> revised.put(key, text)));
        revised.keySet().removeIf(key -> !made.knows(key));
        Texts texts = made.with(revised);
        Standing standing =
                new Standing(
                        languages.made(languages.all().getFirst()),
                        now.texts().getOrDefault("nl", Map.of()),
                        store.checked());
        boolean isDutch = tag.equals("nl");
        return new Known(
                texts,
                isDutch
                        ? Map.of()
                        : standing.states(tag, texts, now.texts().getOrDefault(tag, Map.of())));
    }

    /// When the database does not answer, pages say what they said last.
    private Editions now() {
        Editions known = latest.get();
        try {
            int size = store.size();
            if (size == known.size()) {
                return known;
            }
            Map<String, Map<String, Revision>> texts = new HashMap<>();
            for (Revision revision : store.all()) {
                texts.computeIfAbsent(revision.language(), _ -> new HashMap<>())
                        .putIfAbsent(revision.key(), revision);
            }
            Editions read = new Editions(size, texts, new ConcurrentHashMap<>());
            latest.set(read);
            return read;
        } catch (DataAccessException _) {
            return known;
        }
    }

    /// The latest version of a text; empty when nobody ever revised it.
    Optional<Revision> latest(String key, String language) {
        return Optional.ofNullable(now().texts().getOrDefault(language, Map.of()).get(key));
    }
}
