// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.thread.QuestionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Two desks at once never lose or double anything: of two that do the same, one does it and the other hears.
@SpringBootTest
@Import(Heard.class)
final class TwoDesksTest {
    private static final int DESKS = 4;

    @Autowired private Heard heard;
    @Autowired private Clusters clusters;
    @Autowired private Questions questions;
    @Autowired private Answers answers;
    @Autowired private Merging merging;
    @Autowired private TakingUp up;

    @Test
    void signalsAreBundledOnce() throws Exception {
        List<SignalId> ids = List.of(heard.signal().id(), heard.signal().id(), heard.signal().id());
        List<Move> moves = together(() -> clusters.bundle(ids, "Samen", Heard.EDITOR).move());
        assertThat(moves).containsOnlyOnce(new Move.Done());
        assertThat(moves).filteredOn(Move.Overtaken.class::isInstance).hasSize(DESKS - 1);
    }

    @Test
    void desksThatBundleTheSameSignalsInAnotherOrderDoNotWaitForEachOther() throws Exception {
        List<SignalId> there = List.of(heard.signal().id(), heard.signal().id());
        List<SignalId> back = there.reversed();
        AtomicInteger desk = new AtomicInteger();
        List<Move> moves =
                together(() ->
                        clusters.bundle(
                                        desk.incrementAndGet() % 2 == 0 ? there : back,
                                        "Samen",
                                        Heard.EDITOR)
                                .move());
        assertThat(moves).containsOnlyOnce(new Move.Done());
    }

    @Test
    void aSignalBecomesOneQuestion() throws Exception {
        Signal signal = heard.signal();
        TakingUp.Pile pile = new TakingUp.Pile(List.of(signal.id()), "Een vraag");
        List<Move> moves = together(() -> up.ask(pile, Heard.LETTERS, Heard.EDITOR).move());
        assertThat(moves).containsOnlyOnce(new Move.Done());
        assertThat(questions.askers(signal.id().number())).hasSize(1);
    }

    @Test
    void aQuestionIsTriagedOnce() throws Exception {
        QuestionId id = heard.question(heard.signal());
        int version = heard.version(id);
        List<Move> moves =
                together(() ->
                        questions.triage(
                                id,
                                version,
                                Heard.triage(QuestionKind.STRAIGHTFORWARD),
                                Heard.EDITOR));
        assertThat(moves).containsOnlyOnce(new Move.Done());
        assertThat(heard.version(id)).isEqualTo(version + 1);
    }

    @Test
    void questionsMergeOneWay() throws Exception {
        QuestionId one = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        QuestionId other = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        int version = heard.version(one);
        AtomicInteger desk = new AtomicInteger();
        List<Move> moves =
                together(() ->
                        desk.incrementAndGet() % 2 == 0
                                ? merging.merge(one, version, other, Heard.EDITOR).move()
                                : merging.merge(other, version, one, Heard.EDITOR).move());
        assertThat(moves).containsOnlyOnce(new Move.Done());
        assertThat(questions.askers(one).size() + questions.askers(other).size()).isEqualTo(2);
    }

    @Test
    void aQuestionIsClosedOnce() throws Exception {
        QuestionId id = heard.triaged(QuestionKind.STRAIGHTFORWARD, heard.signal());
        answers.answer(id, heard.version(id), new Answer("Ja.", "", ""), Heard.EDITOR);
        answers.giveFeedback(id, heard.version(id), "Klaar.", Heard.EDITOR);
        int version = heard.version(id);
        List<Move> moves = together(() -> answers.close(id, version, Heard.EDITOR));
        assertThat(moves).containsOnlyOnce(new Move.Done());
        assertThat(heard.state(id)).isEqualTo(QuestionState.CLOSED);
    }

    private static List<Move> together(Callable<Move> deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(DESKS);
        try (ExecutorService desks = Executors.newFixedThreadPool(DESKS)) {
            List<Future<Move>> waiting = new ArrayList<>();
            for (int i = 0; i < DESKS; i++) {
                waiting.add(
                        desks.submit(() -> {
                            start.await();
                            return deed.call();
                        }));
            }
            List<Move> moves = new ArrayList<>();
            for (Future<Move> one : waiting) {
                moves.add(one.get());
            }
            return moves;
        }
    }
}
