// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.time.Term;
import nl.evenredig.platform.shared.time.WorkingDays;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A question has an owner and a day, is published only as its askers allow, and closes only when they all heard.
@SpringBootTest
@Import({Heard.class, OutboxStore.class})
final class QuestionsTest {
    private static final Answer ANSWER = new Answer("Bel ons.", "Wij helpen u.", "");

    @Autowired private Heard heard;
    @Autowired private Clusters clusters;
    @Autowired private Questions questions;
    @Autowired private Answers answers;
    @Autowired private Merging merging;
    @Autowired private Signals signals;
    @Autowired private Threads threads;
    @Autowired private WorkingDays days;
    @Autowired private PublishedAnswers published;
    @Autowired private OutboxStore outbox;

    @Test
    void aSignalThatBecomesAQuestionAloneGivesItsNumber() {
        Signal signal = heard.signal();
        assertThat(heard.question(signal)).isEqualTo(signal.id().number());
    }

    @Test
    void sevenSignalsBecomeOneQuestionAndAllSevenHearTheSame() {
        Signal[] seven = new Signal[7];
        for (int i = 0; i < seven.length; i++) {
            seven[i] = heard.signal();
        }
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, seven);
        answered(id);
        answers.giveFeedback(id, heard.version(id), "Vijf brieven zijn herschreven.", Heard.EDITOR);
        assertThat(answers.feedback(id))
                .hasSize(7)
                .extracting(Feedback::words)
                .containsOnly("Vijf brieven zijn herschreven.");
        assertThat(answers.close(id, heard.version(id), Heard.EDITOR).isDone()).isTrue();
        assertThat(seven)
                .allSatisfy(signal ->
                        assertThat(signals.find(signal.id()).orElseThrow().state())
                                .isEqualTo(SignalState.QUESTION));
    }

    @Test
    void aStraightforwardQuestionHasFiveWorkingDaysWhateverDayWasGiven() {
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        assertThat(questions.find(id).orElseThrow().due())
                .contains(Term.workingDays(5).lastDay(LocalDate.now(Heard.ZONE), days));
    }

    @Test
    void nobodyPromisesADayThatIsOver() {
        QuestionId id = heard.question(heard.signal());
        Questions.Triage past =
                new Questions.Triage(
                        QuestionKind.NEEDS_RESEARCH,
                        Heard.OWNER,
                        LocalDate.now(Heard.ZONE).minusDays(1));
        assertThat(questions.triage(id, heard.version(id), past, Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.past"));
        assertThat(heard.state(id)).isEqualTo(QuestionState.ACKNOWLEDGED);
    }

    @Test
    void ofTwoDesksThatTriageTheSameQuestionOneDoesAndTheOtherHears() {
        QuestionId id = heard.question(heard.signal());
        int version = heard.version(id);
        Questions.Triage first = Heard.triage(QuestionKind.STRAIGHTFORWARD);
        assertThat(questions.triage(id, version, first, Heard.EDITOR).isDone()).isTrue();
        assertThat(questions.triage(id, version, Heard.triage(QuestionKind.ACTIVITY), Heard.EDITOR))
                .isEqualTo(new Move.Overtaken());
        assertThat(questions.find(id).orElseThrow().triage().orElseThrow().kind())
                .isEqualTo(QuestionKind.STRAIGHTFORWARD);
    }

    @Test
    void anAnswerIsNotPublishedBeforeSomebodyChoseWhatMayBeSeen() {
        QuestionId id =
                heard.triaged(
                        QuestionKind.STRAIGHTFORWARD,
                        heard.signal("Vraag", Heard.sender(Consent.UNASKED)));
        answered(id);
        assertThat(answers.publish(id, heard.version(id), Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.consent"));
        assertThat(threads.find(id, Audience.EVERYONE)).isEmpty();
        assertThat(questions.choose(id, heard.version(id), Publication.NAMED, Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.consent.named"));
        assertThat(
                        questions
                                .choose(id, heard.version(id), Publication.ANONYMOUS, Heard.EDITOR)
                                .isDone())
                .isTrue();
        assertThat(answers.publish(id, heard.version(id), Heard.EDITOR).isDone()).isTrue();
        assertThat(threads.entries(id, Audience.EVERYONE))
                .extracting(entry -> entry.now().kind())
                .containsExactly(EntryKind.ANSWERED);
    }

    @Test
    void whatOnlyPeopleAskedWhoRefusedIsNeverPublic() {
        QuestionId id =
                heard.triaged(
                        QuestionKind.STRAIGHTFORWARD,
                        heard.signal("Vraag", Heard.sender(Consent.REFUSED)));
        assertThat(questions.choose(id, heard.version(id), Publication.ANONYMOUS, Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.consent.anonymous"));
    }

    @Test
    void whatPeopleSaidGoesAlongWithTheirQuestionAndBack() {
        Signal agreed = heard.signal("Mijn moeder durft niet.", Heard.sender(Consent.ANONYMOUS));
        Signal refused = heard.signal("Zeg dit niet verder.", Heard.sender(Consent.REFUSED));
        QuestionId one = heard.question(agreed, refused);
        QuestionId other = heard.question(heard.signal("Een andere vraag.", agreed.sender()));
        Merging.Merged merged =
                merging.merge(one, heard.version(one), other, Heard.EDITOR).merged().orElseThrow();
        assertThat(said(other, true)).contains("Mijn moeder durft niet.");
        assertThat(said(other, false)).contains("Zeg dit niet verder.");
        assertThat(merging.unmerge(merged, Heard.EDITOR).isDone()).isTrue();
        assertThat(said(other, true)).containsExactly("Een andere vraag.");
        assertThat(said(other, false)).isEmpty();
        assertThat(said(one, true)).containsExactly("Mijn moeder durft niet.");
    }

    @Test
    void undoingAMergeLeavesWhatOthersSaidInTheSameWords() {
        Signal mine = heard.signal("De brief is te lang.", Heard.sender(Consent.ANONYMOUS));
        Signal same = heard.signal("De brief is te lang.", Heard.sender(Consent.ANONYMOUS));
        QuestionId one = heard.question(mine);
        QuestionId other = heard.question(same);
        Merging.Merged merged =
                merging.merge(one, heard.version(one), other, Heard.EDITOR).merged().orElseThrow();
        assertThat(said(other, true)).hasSize(2);
        merging.unmerge(merged, Heard.EDITOR);
        assertThat(said(other, true)).containsExactly("De brief is te lang.");
    }

    @Test
    void whatIsTakenBackInOneDossierIsTakenBackInAll() {
        Signal asker = heard.signal("Noem mijn straat niet.", Heard.sender(Consent.ANONYMOUS));
        QuestionId one = heard.question(asker);
        QuestionId other = heard.question(heard.signal());
        merging.merge(one, heard.version(one), other, Heard.EDITOR);
        threads.entries(one, Audience.COLLEAGUES)
                .forEach(entry ->
                        threads.withdraw(entry.id(), entry.version(), "Vergissing.", Heard.EDITOR));
        assertThat(said(other, true)).doesNotContain("Noem mijn straat niet.");
    }

    @Test
    void whatIsTakenOutOfASignalOrMayNotBeShownLeavesTheDossierToo() {
        Signal asker = heard.signal("Buurvrouw An is ziek.", Heard.sender(Consent.ANONYMOUS));
        QuestionId id = heard.question(asker);
        QuestionId other = heard.question(heard.signal());
        Merging.Merged merged =
                merging.merge(id, heard.version(id), other, Heard.EDITOR).merged().orElseThrow();
        merging.unmerge(merged, Heard.EDITOR);
        int version = signals.find(asker.id()).orElseThrow().version();
        Signals.Passage about = new Signals.Passage("Buurvrouw An", "Over een ander");
        assertThat(signals.redact(asker.id(), version, about, Heard.EDITOR).isDone()).isTrue();
        assertThat(said(id, true)).containsExactly("[…] is ziek.");
        assertThat(outbox.dossiersHold("Buurvrouw An")).isFalse();
        signals.agree(asker.id(), Consent.REFUSED, "", Heard.EDITOR);
        assertThat(said(id, true)).isEmpty();
        assertThat(said(id, false)).containsExactly("[…] is ziek.");
    }

    @Test
    void whoIsSplitOffTakesTheirWordsAlong() {
        Signal stays = heard.signal("Dit blijft.", Heard.sender(Consent.ANONYMOUS));
        Signal leaves = heard.signal("Dit gaat weg.", Heard.sender(Consent.ANONYMOUS));
        QuestionId id = heard.question(stays, leaves);
        assertThat(merging.split(id, List.of(leaves.id()), "Anders", Heard.EDITOR).move().isDone())
                .isTrue();
        assertThat(said(id, true)).containsExactly("Dit blijft.");
    }

    private List<String> said(QuestionId id, boolean isPublic) {
        return threads.entries(id, Audience.COLLEAGUES).stream()
                .filter(entry -> !entry.isWithdrawn() && entry.now().kind() == EntryKind.SAID)
                .filter(entry -> entry.now().isPublic() == isPublic)
                .map(entry -> entry.now().wording().text())
                .toList();
    }

    @Test
    void aPublishedAnswerIsTakenOffWithAReasonAndCanComeBack() {
        QuestionId id =
                heard.triaged(
                        QuestionKind.STRAIGHTFORWARD,
                        heard.signal("Vraag", Heard.sender(Consent.ANONYMOUS)));
        assertThat(answers.retract(id, heard.version(id), "Klopt niet.", Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.unpublished"));
        answered(id);
        questions.choose(id, heard.version(id), Publication.ANONYMOUS, Heard.EDITOR);
        answers.publish(id, heard.version(id), Heard.EDITOR);
        assertThat(published.find(id)).isPresent();
        assertThat(answers.retract(id, heard.version(id), "Klopt niet.", Heard.EDITOR).isDone())
                .isTrue();
        assertThat(published.find(id)).isEmpty();
        assertThat(threads.entries(id, Audience.EVERYONE))
                .filteredOn(entry -> entry.now().kind() == EntryKind.ANSWERED)
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.withdrawal().orElseThrow().reason())
                                .isEqualTo("Klopt niet."));
        assertThat(answers.publish(id, heard.version(id), Heard.EDITOR).isDone()).isTrue();
        assertThat(published.find(id)).isPresent();
    }

    @Test
    void aQuestionDoesNotCloseBeforeEverySenderWasPhoned() {
        Sender byPhone =
                new Sender(AuthorKind.RESIDENT, "", "", "0612345678", "nl", Consent.ANONYMOUS);
        Signal signal = heard.signal("Bel mij", byPhone);
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, signal);
        assertThat(answers.close(id, heard.version(id), Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.arrow"));
        answered(id);
        assertThat(answers.close(id, heard.version(id), Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.arrow"));
        answers.giveFeedback(id, heard.version(id), "Klaar.", Heard.EDITOR);
        assertThat(answers.close(id, heard.version(id), Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.untold"));
        assertThat(answers.phoned(signal.id(), Heard.EDITOR).isDone()).isTrue();
        assertThat(answers.phoned(signal.id(), Heard.EDITOR)).isEqualTo(new Move.Overtaken());
        assertThat(answers.close(id, heard.version(id), Heard.EDITOR).isDone()).isTrue();
        LocalDate due = LocalDate.now(Heard.ZONE).plusDays(9);
        assertThat(
                        questions
                                .reopen(
                                        id,
                                        heard.version(id),
                                        new Questions.Reopening("Het was anders.", due),
                                        Heard.EDITOR)
                                .isDone())
                .isTrue();
        assertThat(questions.find(id).orElseThrow().due()).contains(due);
    }

    @Test
    void whatIsMergedComesBackAsItWas() {
        QuestionId one =
                heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal(), heard.signal());
        QuestionId other = heard.triaged(QuestionKind.NEEDS_RESEARCH, heard.signal());
        Merging.Outcome outcome = merging.merge(one, heard.version(one), other, Heard.EDITOR);
        assertThat(questions.askers(other)).hasSize(3);
        assertThat(heard.state(one)).isEqualTo(QuestionState.MERGED);
        Merging.Merged kept = Merging.Merged.read(outcome.merged().orElseThrow().toString());
        assertThat(merging.unmerge(kept, Heard.EDITOR).isDone()).isTrue();
        assertThat(questions.askers(one)).hasSize(2);
        assertThat(heard.state(one)).isEqualTo(QuestionState.TRIAGED);
        assertThat(merging.unmerge(kept, Heard.EDITOR)).isEqualTo(new Move.Overtaken());
    }

    @Test
    void whatIsSplitOffLiesInAClusterOfItsOwnAndOneStays() {
        Signal stays = heard.signal();
        Signal leaves = heard.signal();
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, stays, leaves);
        assertThat(
                        merging.split(id, List.of(stays.id(), leaves.id()), "Alles", Heard.EDITOR)
                                .move())
                .isEqualTo(new Move.Forbidden("portal.desk.move.all"));
        Clusters.Bundled split = merging.split(id, List.of(leaves.id()), "Anders", Heard.EDITOR);
        assertThat(questions.askers(id)).extracting(Signal::id).containsExactly(stays.id());
        ClusterId cluster = split.cluster().orElseThrow();
        assertThat(clusters.join(cluster, id, Heard.EDITOR).isDone()).isTrue();
        assertThat(questions.askers(id)).hasSize(2);
    }

    @Test
    void signalsThatSomebodyTookUpAreNotTakenUpTwice() {
        Signal signal = heard.signal();
        ClusterId cluster = heard.cluster(List.of(signal));
        assertThat(clusters.bundle(List.of(signal.id()), "Weer", Heard.EDITOR).move())
                .isEqualTo(new Move.Overtaken());
        assertThat(clusters.note(cluster, "Genoteerd.", Heard.EDITOR).isDone()).isTrue();
        assertThat(clusters.refer(cluster, "Elders", Heard.EDITOR)).isEqualTo(new Move.Overtaken());
        assertThat(clusters.reopen(cluster, Heard.EDITOR).isDone()).isTrue();
        assertThat(clusters.unbundle(cluster, Heard.EDITOR).isDone()).isTrue();
        assertThat(signals.find(signal.id()).orElseThrow().state()).isEqualTo(SignalState.RECEIVED);
    }

    private void answered(QuestionId id) {
        assertThat(answers.answer(id, heard.version(id), ANSWER, Heard.EDITOR).isDone()).isTrue();
    }
}
