// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import static nl.evenredig.platform.generated.db.shared.Tables.LETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.evenredig.platform.moved.MovableClock;
import nl.evenredig.platform.moved.MovedTown;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/// Letters survive a mail server that is silent, and a second node.
@MovedTown
final class OutageTest {
    @Autowired private LetterStore store;
    @Autowired private Carrier carrier;
    @Autowired private Courier courier;
    @Autowired private Delivery delivery;
    @Autowired private Mailbox desk;
    @Autowired private TransactionOperations transaction;
    @Autowired private DSLContext sql;
    @Autowired private MovableClock clock;
    @Autowired private nl.evenredig.platform.journey.Mailbox server;

    @Test
    void afterAnHourOfSilenceEveryLetterArrivesOnce() {
        List<String> readers = addresses(3);
        String late = UUID.randomUUID() + "@example.org";
        courier.deliver();
        server.shut();
        readers.forEach(reader -> store.add(Dispatch.of(letter(reader))));
        Dispatch link = Dispatch.of(letter(late));
        store.add(link.until(clock.instant().plus(Duration.ofMinutes(15))));
        assertThatThrownBy(delivery::run).isInstanceOf(Delivery.SilentServer.class);
        int silent = 1;
        for (int minute = 0; minute < 60; minute++) {
            clock.move(Duration.ofMinutes(1));
            silent += courier.deliver().equals(Optional.of(Reason.SERVER)) ? 1 : 0;
        }
        // Each letter waits longer each time: no hammering on a server that is down.
        assertThat(silent).isBetween(10, 24);
        assertThat(states(readers)).containsExactly("PENDING", "PENDING", "PENDING");
        assertThat(states(List.of(late))).containsExactly("DROPPED");
        assertThat(desk.undelivered(0, 10)).isEmpty();
        server.open();
        for (int minute = 0; minute < 61; minute++) {
            clock.move(Duration.ofMinutes(1));
            delivery.run();
        }
        assertThat(readers).allSatisfy(reader -> assertThat(server.to(reader)).hasSize(1));
        assertThat(server.to(late)).isEmpty();
        assertThat(states(readers)).containsExactly("SENT", "SENT", "SENT");
    }

    @Test
    void afterThreeDaysALetterStandsOnThePageAndCanBeTriedAgain() {
        List<String> readers = addresses(1);
        courier.deliver();
        server.shut();
        store.add(Dispatch.of(letter(readers.getFirst())));
        for (int hour = 0; hour < 80; hour++) {
            courier.deliver();
            clock.move(Duration.ofHours(1));
        }
        server.open();
        courier.deliver();
        assertThat(states(readers)).containsExactly("DEAD");
        assertThat(server.to(readers.getFirst())).isEmpty();
        Undelivered dead = desk.undelivered(0, 10).getFirst();
        assertThat(dead.reason()).isEqualTo(Reason.SERVER);
        assertThat(desk.retry(dead.id())).isTrue();
        courier.deliver();
        server.next(readers.getFirst());
        assertThat(desk.undelivered(0, 10)).isEmpty();
    }

    @Test
    void twoNodesDeliverEachLetterOnce() throws Exception {
        List<String> readers = addresses(40);
        readers.forEach(reader -> store.add(Dispatch.of(letter(reader))));
        try (Courier other = new Courier(store, carrier, transaction, new SimpleMeterRegistry());
                ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Callable<Optional<Reason>>> both = List.of(courier::deliver, other::deliver);
            for (var done : nodes.invokeAll(both)) {
                assertThat(done.get()).isEmpty();
            }
        }
        assertThat(readers).allSatisfy(reader -> assertThat(server.to(reader)).hasSize(1));
    }

    private List<String> states(List<String> readers) {
        return sql.select(LETTER.STATE)
                .from(LETTER)
                .where(LETTER.ADDRESS.in(readers))
                .fetch(LETTER.STATE);
    }

    private static List<String> addresses(int count) {
        return IntStream.range(0, count).mapToObj(_ -> UUID.randomUUID() + "@example.org").toList();
    }

    private static Letter letter(String address) {
        return new Letter(
                "test.letter",
                address,
                Locale.of("nl"),
                "Bericht",
                List.of("Dit is een bericht."),
                Optional.empty());
    }
}
