// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.evenredig.platform.shared.access.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A dossier keeps everything that was said, done and promised, and changes nothing silently.
@SpringBootTest
final class ThreadsTest {
    private static final Actor OFFICIAL = Actor.job("test");
    private static final LocalDate DAY = LocalDate.of(2031, 5, 1);
    private static final int WRITERS = 8;

    @Autowired private Threads threads;

    @Test
    void manyWhoOpenADossierAtTheSameTimeEachGetANumberOfTheirOwn() throws Exception {
        List<QuestionId> ids = together(_ -> open("Samen?"));
        assertThat(new HashSet<>(ids)).hasSize(WRITERS);
        assertThat(ids).allMatch(id -> id.year() == 2031 && id.number() > 100);
    }

    @Test
    void aCorrectionKeepsWhatWasSaidBefore() {
        QuestionId question = open("Gewijzigd?");
        EntryId id = write(question, "Eerst");
        assertThat(threads.correct(id, 1, done("Daarna"), OFFICIAL))
                .isEqualTo(new Correction.Done());
        Entry entry = threads.entries(question, Audience.EVERYONE).getFirst();
        assertThat(entry.now().wording().title()).isEqualTo("Daarna");
        assertThat(entry.isCorrected()).isTrue();
        assertThat(entry.earlier())
                .extracting(version -> version.writing().wording().title())
                .containsExactly("Eerst");
    }

    @Test
    void ofManyWhoCorrectTheSameVersionOneDoesAndTheOthersSeeIt() throws Exception {
        QuestionId question = open("Tegelijk?");
        EntryId id = write(question, "Eerst");
        List<Correction> outcomes =
                together(i -> threads.correct(id, 1, done("Versie " + i), OFFICIAL));
        assertThat(outcomes).filteredOn(Correction.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Correction.Overtaken.class::isInstance)
                .hasSize(WRITERS - 1)
                .allMatch(outcome ->
                        outcome instanceof Correction.Overtaken(Entry current)
                                && current.version() == 2);
        assertThat(threads.entry(id).orElseThrow().versions()).hasSize(2);
    }

    @Test
    void whatWasTakenBackLeavesItsReasonAndNothingElse() {
        QuestionId question = open("Ingetrokken?");
        EntryId id = write(question, "Een geheim adres");
        threads.correct(id, 1, done("Nog een geheim"), OFFICIAL);
        threads.withdraw(id, 2, "Er stond een adres in.", OFFICIAL);
        Entry entry = threads.entries(question, Audience.COLLEAGUES).getFirst();
        assertThat(entry.withdrawal().orElseThrow().reason()).isEqualTo("Er stond een adres in.");
        assertThat(entry.toString()).doesNotContain("geheim");
        assertThat(threads.correct(id, 2, done("Toch"), OFFICIAL)).isEqualTo(new Correction.Gone());
    }

    @Test
    void aNoteIsNeverForEveryone() {
        QuestionId question = open("Intern?");
        Wording words = Wording.dutch("Alleen wij", "");
        EntryId note = threads.write(question, Writing.told(EntryKind.NOTE, DAY, words), OFFICIAL);
        EntryId hidden =
                threads.write(
                        question, Writing.told(EntryKind.DONE, DAY, words).internal(), OFFICIAL);
        assertThat(threads.entries(question, Audience.EVERYONE)).isEmpty();
        assertThat(threads.entries(question, Audience.COLLEAGUES))
                .extracting(Entry::id)
                .containsExactlyInAnyOrder(note, hidden);
        assertThatThrownBy(() ->
                        threads.correct(
                                hidden, 1, Writing.told(EntryKind.DONE, DAY, words), OFFICIAL))
                .hasMessageContaining("isPublic=false");
    }

    @Test
    void aDossierThatIsNotPublicIsFoundByColleaguesOnly() {
        QuestionId id = threads.open(new Opening("Nog niet open?", "", "nl", DAY, false), OFFICIAL);
        Search everyone = new Search("Nog niet open", Search.all().stage(), Audience.EVERYONE);
        assertThat(threads.find(id, Audience.EVERYONE)).isEmpty();
        assertThat(threads.count(everyone)).isZero();
        assertThat(threads.find(id, Audience.COLLEAGUES)).isPresent();
        threads.publish(id, OFFICIAL);
        assertThat(threads.find(id, Audience.EVERYONE)).isPresent();
        assertThat(threads.count(everyone)).isEqualTo(1);
    }

    @Test
    void aPromiseStandsOpenUntilItIsKept() {
        QuestionId question = open("Beloofd?");
        Writing promise = Writing.promise(DAY, DAY.plusDays(10), Wording.dutch("Antwoord", ""));
        EntryId id = threads.write(question, promise, OFFICIAL);
        Entry open = threads.entry(id).orElseThrow();
        assertThat(open.isLate(DAY.plusDays(9))).isFalse();
        assertThat(open.isLate(DAY.plusDays(10))).isTrue();
        assertThat(threads.keep(id, OFFICIAL)).isTrue();
        assertThat(threads.keep(id, OFFICIAL)).isFalse();
        assertThat(threads.entry(id).orElseThrow().isLate(DAY.plusDays(99))).isFalse();
    }

    @Test
    void theFurthestStepIsWhereAQuestionIsFound() {
        QuestionId question = open("Waar staat de zebra nu?");
        threads.reach(question, Waypoint.reached(Milestone.SIGNAL, DAY), OFFICIAL);
        threads.reach(question, Waypoint.reached(Milestone.EXPLORED, DAY), OFFICIAL);
        threads.reach(question, Waypoint.due(Milestone.REPORTED, DAY.plusDays(9)), OFFICIAL);
        assertThat(found("Waar staat de zebra nu", Milestone.EXPLORED)).containsExactly(question);
        assertThat(found("Waar staat de zebra nu", Milestone.SIGNAL)).isEmpty();
        assertThat(found("Waar staat de zebra nu", Milestone.REPORTED)).isEmpty();
        threads.reach(question, Waypoint.reached(Milestone.REPORTED, DAY.plusDays(8)), OFFICIAL);
        assertThat(found("Waar staat de zebra nu", Milestone.REPORTED)).containsExactly(question);
    }

    @Test
    void aSearchTakesTypedSignsAsTheyAre() {
        QuestionId question = open("Honderd % van de mensen_?");
        Search percent = new Search("% mensen_", Search.all().stage(), Audience.EVERYONE);
        assertThat(threads.some(percent, 0, 10)).extracting(Dossier::id).containsExactly(question);
        assertThat(threads.count(new Search("'; drop", Search.all().stage(), Audience.EVERYONE)))
                .isZero();
    }

    @Test
    void nobodyWritesInADossierThatIsNotThere() {
        assertThatThrownBy(() -> write(new QuestionId(2999, 1), "Waar?"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aPersonWhoDidNotAgreeIsNotNamed() {
        assertThat(Author.person(AuthorKind.RESIDENT, "Jan", false).name()).isEmpty();
        assertThatThrownBy(() -> Author.named(AuthorKind.KEY_PERSON, "Jan"))
                .hasMessageContaining("agreed")
                .hasMessageNotContaining("Jan");
    }

    private List<QuestionId> found(String words, Milestone stage) {
        Search search = new Search(words, java.util.Optional.of(stage), Audience.EVERYONE);
        return threads.some(search, 0, 10).stream().map(Dossier::id).toList();
    }

    private QuestionId open(String title) {
        return threads.open(new Opening(title, "Een inleiding.", "nl", DAY, true), OFFICIAL);
    }

    private EntryId write(QuestionId question, String title) {
        return threads.write(question, done(title), OFFICIAL);
    }

    private static Writing done(String title) {
        return Writing.told(EntryKind.DONE, DAY, Wording.dutch(title, ""));
    }

    /// What everyone gets who does this at the same moment.
    private static <T> List<T> together(Deed<T> deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        List<T> outcomes = new ArrayList<>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<T>> deeds =
                    IntStream.range(0, WRITERS)
                            .<Callable<T>>mapToObj(i ->
                                    () -> {
                                        start.await();
                                        return deed.of(i);
                                    })
                            .toList();
            for (Future<T> outcome : writers.invokeAll(deeds)) {
                outcomes.add(outcome.get());
            }
        }
        return outcomes;
    }

    @FunctionalInterface
    private interface Deed<T> {
        T of(int i);
    }
}
