// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.TranslationState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A revised text stands on the pages at once, its translations are out of date at once, and nothing is lost.
@SpringBootTest
final class RevisionsTest {
    private static final Actor EDITOR = new Actor("editor", "", Set.of(Role.EDITOR), true);

    @Autowired private Revisions revisions;
    @Autowired private Languages languages;

    @Test
    void aRevisedDutchTextMakesItsTranslationsOutOfDateUntilItIsTakenBack() {
        TextPlace dutch = place("shared.foot.privacy", "nl");
        assertThat(revisions.states(language("pl")))
                .containsEntry(dutch.key(), TranslationState.UNCHECKED);
        assertThat(revisions.revise(dutch, "Wat wij van u weten", 0, EDITOR)).isEmpty();
        assertThat(languages.texts(dutch.language()).say(dutch.key()))
                .isEqualTo("Wat wij van u weten");
        assertThat(languages.made(dutch.language()).say(dutch.key())).isEqualTo("Uw gegevens");
        assertThat(revisions.states(language("pl")))
                .containsEntry(dutch.key(), TranslationState.OUT_OF_DATE);
        TextPlace polish = place(dutch.key(), "pl");
        assertThat(revisions.revise(polish, "Co o Tobie wiemy", 0, EDITOR)).isEmpty();
        assertThat(revisions.states(language("pl")))
                .containsEntry(dutch.key(), TranslationState.UNCHECKED);
        assertThat(revisions.undo(dutch, 1, EDITOR)).isTrue();
        assertThat(languages.texts(dutch.language()).say(dutch.key())).isEqualTo("Uw gegevens");
        assertThat(revisions.states(language("pl")))
                .containsEntry(dutch.key(), TranslationState.OUT_OF_DATE);
        assertThat(revisions.states(language("tr")))
                .containsEntry(dutch.key(), TranslationState.UNCHECKED);
        assertThat(revisions.history(dutch.key(), dutch.language())).hasSize(2);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        TextPlace place = place("shared.print", "nl");
        assertThat(revisions.revise(place, "", 0, EDITOR))
                .containsExactly(RevisionFault.EMPTY, RevisionFault.ARGUMENTS);
        assertThat(revisions.revise(place, "x".repeat(1001) + "{0", 0, EDITOR))
                .containsExactly(RevisionFault.LONG, RevisionFault.BRACES);
        assertThat(revisions.revise(place, "{0} op {2}", 0, EDITOR))
                .containsExactly(RevisionFault.ARGUMENTS);
        assertThat(revisions.revise(place, "{0, plural, one {# x}} {1}", 0, EDITOR))
                .containsExactly(RevisionFault.BRACES);
        assertThat(revisions.history(place.key(), place.language())).isEmpty();
    }

    @Test
    void ofTwoEditorsAtOnceTheSecondIsTold() throws Exception {
        TextPlace place = place("shared.foot.site", "nl");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<List<RevisionFault>> revise =
                () -> {
                    together.await();
                    return revisions.revise(place, "Over ons", 0, EDITOR);
                };
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<List<RevisionFault>> faults =
                    pool.invokeAll(List.of(revise, revise)).stream()
                            .map(Future::resultNow)
                            .toList();
            assertThat(faults)
                    .containsExactlyInAnyOrder(List.of(), List.of(RevisionFault.OVERTAKEN));
        }
        assertThat(revisions.history(place.key(), place.language())).hasSize(1);
    }

    @Test
    void aTranslationThatANamedPersonCheckedIsCheckedUntilTheDutchChanges() {
        Language turkish = language("tr");
        assertThat(revisions.check(turkish, "place", "Emre", EDITOR)).isPositive();
        assertThat(revisions.checkers(turkish)).containsExactly("Emre");
        assertThat(revisions.states(turkish))
                .containsEntry("place.title", TranslationState.CHECKED)
                .containsEntry("town.help.title", TranslationState.UNCHECKED);
        revisions.revise(place("place.title", "nl"), "Wie woont hier?", 0, EDITOR);
        assertThat(revisions.states(turkish))
                .containsEntry("place.title", TranslationState.OUT_OF_DATE);
    }

    @Test
    void whatALanguageCallsItselfStays() {
        assertThat(revisions.isOpen("shared.language.direction")).isFalse();
        assertThat(revisions.isOpen("serve.anything")).isFalse();
        assertThat(revisions.isOpen("nothing")).isFalse();
        assertThat(revisions.isOpen("place.title")).isTrue();
    }

    private TextPlace place(String key, String tag) {
        return new TextPlace(key, language(tag));
    }

    private Language language(String tag) {
        return languages.all().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }
}
