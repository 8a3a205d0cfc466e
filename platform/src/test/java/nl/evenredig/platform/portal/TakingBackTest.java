// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// What was done just now is taken back as if it had not been; unless somebody went on with it.
@SpringBootTest
@Import(Heard.class)
final class TakingBackTest {
    @Autowired private Heard heard;
    @Autowired private Clusters clusters;
    @Autowired private Questions questions;
    @Autowired private Answers answers;
    @Autowired private Signals signals;
    @Autowired private TakingUp up;
    @Autowired private TakingBack back;
    @Autowired private Threads threads;

    @Test
    void aSignalThatIsNotedInOneGoLiesOpenAgain() {
        Signal signal = heard.signal();
        TakingUp.Taken taken = up.note(pile(signal), "Al bekend.", Heard.EDITOR);
        ClusterId cluster = taken.cluster().orElseThrow();
        assertThat(state(signal)).isEqualTo(SignalState.NOTED);
        assertThat(clusters.reopen(cluster, Heard.EDITOR).isDone()).isTrue();
        assertThat(clusters.unbundle(cluster, Heard.EDITOR).isDone()).isTrue();
        assertThat(state(signal)).isEqualTo(SignalState.RECEIVED);
    }

    @Test
    void aSignalThatCannotBeLaidWithAQuestionStaysWhereItWas() {
        QuestionId closed = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        answers.answer(closed, heard.version(closed), new Answer("Ja.", "", ""), Heard.EDITOR);
        answers.giveFeedback(closed, heard.version(closed), "Klaar.", Heard.EDITOR);
        answers.close(closed, heard.version(closed), Heard.EDITOR);
        Signal signal = heard.signal();
        assertThat(up.join(pile(signal), closed, Heard.EDITOR).move())
                .isEqualTo(new Move.Forbidden("portal.desk.move.closed"));
        assertThat(state(signal)).isEqualTo(SignalState.RECEIVED);
    }

    @Test
    void aQuestionThatWasMadeByMistakeLeavesNoDossierAndCanBeMadeAgain() {
        Signal signal = heard.signal();
        QuestionId id = up.ask(pile(signal), Heard.LETTERS, Heard.EDITOR).question().orElseThrow();
        assertThat(back.unask(id, Heard.EDITOR).isDone()).isTrue();
        assertThat(questions.find(id)).isEmpty();
        assertThat(threads.find(id, Audience.COLLEAGUES)).isEmpty();
        ClusterId cluster = signals.find(signal.id()).orElseThrow().cluster().orElseThrow();
        assertThat(clusters.ask(cluster, Heard.LETTERS, Heard.EDITOR).question()).contains(id);
    }

    @Test
    void aQuestionThatSomebodyTriagedIsNotTakenAway() {
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        assertThat(back.unask(id, Heard.EDITOR)).isEqualTo(new Move.Overtaken());
    }

    @Test
    void whatIsTakenOutOfAQuestionTakesItsWordsOutOfTheDossier() {
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        Signal wrong = heard.signal("Dit gaat over iets anders.", Heard.sender(Consent.ANONYMOUS));
        ClusterId cluster = up.join(pile(wrong), id, Heard.EDITOR).cluster().orElseThrow();
        assertThat(threads.entries(id, Audience.COLLEAGUES)).hasSize(2);
        assertThat(back.leave(cluster, id, Heard.EDITOR).isDone()).isTrue();
        assertThat(threads.entries(id, Audience.COLLEAGUES))
                .filteredOn(Entry::isWithdrawn)
                .hasSize(1);
        assertThat(questions.askers(id)).hasSize(1);
        assertThat(state(wrong)).isEqualTo(SignalState.CLUSTERED);
    }

    @Test
    void theLastOneWhoAskedCannotBeTakenOut() {
        QuestionId id = heard.question(heard.signal());
        ClusterId only = questions.askers(id).getFirst().cluster().orElseThrow();
        assertThat(back.leave(only, id, Heard.EDITOR)).isEqualTo(new Move.Overtaken());
    }

    @Test
    void triageIsTakenBackAsLongAsNobodyWentOn() {
        QuestionId id = heard.question(heard.signal());
        Question before = questions.find(id).orElseThrow();
        questions.triage(
                id, before.version(), Heard.triage(QuestionKind.NEEDS_RESEARCH), Heard.EDITOR);
        Past past = Past.read(Past.of(before, before.version() + 1).toString());
        assertThat(back.stepBack(past, Heard.EDITOR).isDone()).isTrue();
        Question now = questions.find(id).orElseThrow();
        assertThat(now.state()).isEqualTo(QuestionState.ACKNOWLEDGED);
        assertThat(now.triage()).isEmpty();
        assertThat(now.moments().promised()).isEmpty();
        assertThat(back.stepBack(past, Heard.EDITOR)).isEqualTo(new Move.Overtaken());
    }

    @Test
    void anotherTriageIsTakenBackToTheOneBefore() {
        QuestionId id = heard.triaged(QuestionKind.NEEDS_RESEARCH, heard.signal());
        Question before = questions.find(id).orElseThrow();
        questions.triage(id, before.version(), Heard.triage(QuestionKind.ACTIVITY), Heard.EDITOR);
        Past past = Past.read(Past.of(before, before.version() + 1).toString());
        assertThat(back.stepBack(past, Heard.EDITOR).isDone()).isTrue();
        assertThat(questions.find(id).orElseThrow().triage()).isEqualTo(before.triage());
    }

    @Test
    void signalsAreTakenOutOfABundleButNotTheLastOne() {
        Signal stays = heard.signal();
        Signal leaves = heard.signal();
        ClusterId cluster = heard.cluster(List.of(stays, leaves));
        assertThat(back.takeOut(cluster, List.of(leaves.id()), Heard.EDITOR).isDone()).isTrue();
        assertThat(state(leaves)).isEqualTo(SignalState.RECEIVED);
        assertThat(back.takeOut(cluster, List.of(stays.id()), Heard.EDITOR))
                .isEqualTo(new Move.Overtaken());
    }

    @Test
    void aSignalThatIsSplitOffTheQuestionWithItsNumberGetsAnotherNumber() {
        Signal first = heard.signal();
        QuestionId id = heard.question(first);
        TakingUp.Taken joined = up.join(pile(heard.signal()), id, Heard.EDITOR);
        assertThat(joined.move().isDone()).isTrue();
        ClusterId own = signals.find(first.id()).orElseThrow().cluster().orElseThrow();
        assertThat(back.leave(own, id, Heard.EDITOR).isDone()).isTrue();
        assertThat(clusters.ask(own, Heard.LETTERS, Heard.EDITOR).question().orElseThrow())
                .isNotEqualTo(id);
    }

    @Test
    void aBetterAnswerLaterDoesNotMakeTheFirstOneLate() {
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        answers.answer(id, heard.version(id), new Answer("Ja.", "", ""), Heard.EDITOR);
        var first = questions.find(id).orElseThrow().moments().answered();
        answers.answer(id, heard.version(id), new Answer("Ja, kom langs.", "", ""), Heard.EDITOR);
        assertThat(questions.find(id).orElseThrow().moments().answered())
                .isPresent()
                .isEqualTo(first);
    }

    @Test
    void aQuestionGoesToAnotherOwnerAndKeepsItsDay() {
        QuestionId id = heard.triaged(QuestionKind.NEEDS_RESEARCH, heard.signal());
        var due = questions.find(id).orElseThrow().due();
        var other = new nl.evenredig.platform.people.AccountId(java.util.UUID.randomUUID());
        QuestionId untriaged = heard.question(heard.signal());
        assertThat(questions.handOver(List.of(id, untriaged), other, Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.owner"));
        assertThat(questions.find(id).orElseThrow().triage().orElseThrow().owner())
                .isEqualTo(Heard.OWNER);
        assertThat(questions.handOver(List.of(id), other, Heard.EDITOR).isDone()).isTrue();
        assertThat(questions.find(id).orElseThrow().triage().orElseThrow().owner())
                .isEqualTo(other);
        assertThat(questions.find(id).orElseThrow().due()).isEqualTo(due);
    }

    private static TakingUp.Pile pile(Signal signal) {
        return new TakingUp.Pile(List.of(signal.id()), signal.headline());
    }

    private SignalState state(Signal signal) {
        return signals.find(signal.id()).orElseThrow().state();
    }
}
