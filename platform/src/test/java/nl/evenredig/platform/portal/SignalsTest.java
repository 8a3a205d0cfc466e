// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.AuthorKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Everyone can tell the town something; nothing is lost, nothing is doubled, and a name is kept only from who agreed.
@SpringBootTest
@Import(Heard.class)
final class SignalsTest {
    private static final int MANY = 6;

    @Autowired private Heard heard;
    @Autowired private Signals signals;

    @Test
    void aFormThatIsSentTwiceAtTheSameTimeIsOneSignal() throws Exception {
        SignalPost post =
                SignalPost.of(
                        Channel.WEB,
                        new Saying("Dubbel?", "", Theme.OTHER, "", ""),
                        Sender.unknown("nl"));
        List<Signal> received = together(() -> signals.receive(post, Actor.stranger()));
        assertThat(received).extracting(Signal::id).containsOnly(received.getFirst().id());
    }

    @Test
    void manyAtTheSameTimeEachGetANumberOfTheirOwn() throws Exception {
        List<Signal> received = together(() -> heard.signal());
        assertThat(new HashSet<>(received.stream().map(Signal::id).toList())).hasSize(MANY);
    }

    @Test
    void theNameOfAPersonWhoDidNotAgreeIsNotKept() {
        Sender unasked = new Sender(AuthorKind.RESIDENT, "Samira", "", "", "ar", Consent.ANONYMOUS);
        Signal signal = heard.signal("Anoniem", unasked);
        assertThat(signal.sender().name()).isEmpty();
        signals.agree(signal.id(), Consent.NAMED, "Samira", Heard.EDITOR);
        assertThat(signals.find(signal.id()).orElseThrow().sender().name()).isEqualTo("Samira");
        signals.agree(signal.id(), Consent.REFUSED, "", Heard.EDITOR);
        assertThat(signals.find(signal.id()).orElseThrow().sender().name()).isEmpty();
    }

    @Test
    void whatIsAboutSomebodyElseIsTakenOutForGoodAndLeavesATrace() {
        Signal signal =
                heard.signal("Jan de Boer van nummer 4 gilt.", Heard.sender(Consent.REFUSED));
        Move move =
                signals.redact(
                        signal.id(),
                        1,
                        new Signals.Passage("Jan de Boer van nummer 4", "naam van een ander"),
                        Heard.EDITOR);
        assertThat(move).isEqualTo(new Move.Done());
        assertThat(signals.find(signal.id()).orElseThrow().saying().words()).isEqualTo("[…] gilt.");
        assertThat(signals.redactions(signal.id()))
                .singleElement()
                .satisfies(trace -> {
                    assertThat(trace.reason()).isEqualTo("naam van een ander");
                    assertThat(trace.toString()).doesNotContain("Jan");
                });
        Signals.Passage absent = new Signals.Passage("Piet", "naam");
        assertThat(signals.redact(signal.id(), 2, absent, Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.passage"));
    }

    @Test
    void ofTwoWhoWriteASignalDownOneDoesAndTheOtherHears() {
        Signal signal = heard.signal("La lettre", Heard.sender(Consent.REFUSED));
        Signals.Written written =
                new Signals.Written("", "fr", new DutchText("De brief", DutchText.By.PERSON));
        assertThat(signals.write(signal.id(), 1, written, Heard.EDITOR).isDone()).isTrue();
        assertThat(signals.write(signal.id(), 1, written, Heard.EDITOR))
                .isEqualTo(new Move.Overtaken());
        Signal now = signals.find(signal.id()).orElseThrow();
        assertThat(now.saying().words()).isEqualTo("La lettre");
        assertThat(now.needsDutch()).isFalse();
    }

    private static <T> List<T> together(Callable<T> deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(MANY);
        try (ExecutorService people = Executors.newFixedThreadPool(MANY)) {
            List<Future<T>> waiting = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                waiting.add(
                        people.submit(() -> {
                            start.await();
                            return deed.call();
                        }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : waiting) {
                done.add(one.get());
            }
            return done;
        }
    }
}
