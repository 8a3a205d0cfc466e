// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Takes letters out of the outbox, one at a time, each in a transaction of its own: whoever holds a letter is the only
/// one, on any node, and a node that is killed lets go. A letter that was handed over just before that is handed over
/// again, with the same Message-ID, by which mail programs see that it is the same.
@Component
class Courier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration LAST_WORK = Duration.ofSeconds(8);

    private final LetterStore store;
    private final Carrier carrier;
    private final TransactionOperations transaction;
    private final MeterRegistry figures;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("courier").factory());
    private final AtomicBoolean isRung = new AtomicBoolean();

    Courier(
            LetterStore store,
            Carrier carrier,
            TransactionOperations transaction,
            MeterRegistry figures) {
        this.store = store;
        this.carrier = carrier;
        this.transaction = transaction;
        this.figures = figures;
    }

    /// Whatever was left in the outbox by a node that is no more is delivered at once, and not only when the job of that
    /// node has been taken over.
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ring();
    }

    /// Has letters delivered soon, by somebody else.
    void ring() {
        if (isRung.compareAndSet(false, true)) {
            try {
                worker.execute(this::answer);
            } catch (RejectedExecutionException _) {
                LOG.debug("Rung while closing; letters wait for the next start");
            }
        }
    }

    private void answer() {
        isRung.set(false);
        try {
            deliver();
        } catch (RuntimeException e) {
            LOG.error("Delivery failed, fault={}", e.getClass().getName());
        }
    }

    /// Delivers what is due.
    ///
    /// @return why it stopped early; empty when nothing due is left
    Optional<Reason> deliver() {
        if (carrier.route() == Route.NOWHERE) {
            return Optional.empty();
        }
        while (true) {
            Step step =
                    transaction.execute(_ -> store.takeDue().map(this::tryOne).orElse(Step.DONE));
            if (step.isLast()) {
                return step.reason();
            }
        }
    }

    /// One letter tried, or none left.
    private record Step(boolean isLast, Optional<Reason> reason) {
        static final Step DONE = new Step(true, Optional.empty());
        static final Step NEXT = new Step(false, Optional.empty());
    }

    private Step tryOne(Stored letter) {
        Instant now = store.moment();
        Optional<Reason> trouble =
                letter.trials().isOver(now) ? Optional.of(Reason.EXPIRED) : carrier.carry(letter);
        figures.counter("evenredig.letters", "result", trouble.map(Enum::name).orElse("SENT"))
                .increment();
        if (trouble.isEmpty()) {
            store.sent(letter.id());
            return Step.NEXT;
        }
        settle(letter, trouble.get(), now);
        return trouble.get().isForAll() ? new Step(true, trouble) : Step.NEXT;
    }

    private void settle(Stored letter, Reason reason, Instant now) {
        Stored.Trials trials = letter.trials();
        Optional<Instant> next =
                reason.isFinal()
                        ? Optional.empty()
                        : Patience.next(trials.attempts() + 1, trials.since(), now);
        if (next.isPresent()) {
            store.postponed(letter.id(), reason, next.get());
        } else {
            store.dead(letter.id(), reason);
        }
        if (reason != Reason.EXPIRED) {
            LOG.warn("Letter not delivered, letter={}, reason={}", letter.id(), reason);
        }
    }

    /// Finishes the letter it is delivering.
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (worker.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        worker.shutdownNow();
    }
}
