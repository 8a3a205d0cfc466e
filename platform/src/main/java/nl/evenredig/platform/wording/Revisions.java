// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import nl.evenredig.platform.shared.web.TranslationState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Texts that editors revise while the town runs. Every version stays; a revised Dutch text makes its translations out of
/// date at once.
@Component
@Transactional
public class Revisions {
    private final RevisionStore store;
    private final Languages languages;
    private final Audit audit;
    private final Clock clock;

    Revisions(RevisionStore store, Languages languages, Audit audit, Clock clock) {
        this.store = store;
        this.languages = languages;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether editors may revise this text: not what a language calls itself or what starting the town prints.
    public boolean isOpen(String key) {
        return dutch().knows(key)
                && !key.startsWith("shared.language.")
                && !key.startsWith("serve.");
    }

    /// All versions of a text, the latest first; empty when nobody revised it.
    public List<Revision> history(String key, Language language) {
        return store.of(key, language.tag());
    }

    /// Puts other words in the place of a text.
    ///
    /// @param seen the version the editor saw; 0 when there was none
    /// @return every reason why it was not done; empty when it was
    public List<RevisionFault> revise(TextPlace place, String text, int seen, Actor by) {
        Texts made = languages.made(place.language());
        List<RevisionFault> faults =
                new ArrayList<>(
                        Revising.faults(
                                made.pattern(place.key()), text, place.language().locale()));
        if (faults.isEmpty() && !add(place, Optional.of(text), seen, by)) {
            faults.add(RevisionFault.OVERTAKEN);
        }
        return faults;
    }

    /// Takes the last revision back: the version before it counts again, or the text as the program was made.
    ///
    /// @param seen the version the editor saw
    /// @return whether it was done; not when another editor revised the text in the meantime
    public boolean undo(TextPlace place, int seen, Actor by) {
        Optional<String> before =
                history(place.key(), place.language()).stream()
                        .filter(revision -> revision.version() == seen - 1)
                        .findFirst()
                        .flatMap(Revision::text);
        return seen > 0 && add(place, before, seen, by);
    }

    /// How good every translation in a language is, by key.
    public Map<String, TranslationState> states(Language language) {
        return languages.states(language);
    }

    /// Notes that a person checked all texts of a part in a language, as they stand now.
    ///
    /// @param part the first word of their keys
    /// @param checker as they want to be named
    /// @return how many texts
    public int check(Language language, String part, String checker, Actor by) {
        Texts now = languages.texts(language);
        LocalDate today = LocalDate.now(clock);
        List<CheckedText> texts =
                languages.states(language).entrySet().stream()
                        .filter(text -> text.getKey().startsWith(part + "."))
                        .filter(text -> text.getValue() == TranslationState.UNCHECKED)
                        .map(Map.Entry::getKey)
                        .map(key ->
                                new CheckedText(
                                        key,
                                        language.tag(),
                                        dutch().pattern(key),
                                        now.pattern(key),
                                        checker,
                                        today))
                        .toList();
        store.addChecked(texts, by.id());
        audit.record(
                by,
                "wording.translation-checked",
                "texts:" + language.tag() + ":" + part,
                Audit.Result.DONE);
        return texts.size();
    }

    /// Who checked texts of a language, as they want to be named, in alphabetical order.
    public List<String> checkers(Language language) {
        return store.checked().stream()
                .filter(text -> text.language().equals(language.tag()))
                .map(CheckedText::checker)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean add(TextPlace place, Optional<String> text, int seen, Actor by) {
        boolean isDone =
                store.add(
                        new Revision(
                                place.key(),
                                place.language().tag(),
                                seen + 1,
                                text,
                                dutch().pattern(place.key()),
                                by.id(),
                                clock.instant()));
        audit.record(
                by,
                "wording.text-revised",
                "text:" + place.key() + ":" + place.language().tag(),
                isDone ? Audit.Result.DONE : Audit.Result.REFUSED);
        return isDone;
    }

    private Texts dutch() {
        return languages.texts(languages.all().getFirst());
    }
}
