// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.hall;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// A page that stays open: whenever its stream tells that something changed it waits a moment, as `live.js` does, and
/// fetches itself.
final class OpenPage implements AutoCloseable {
    private static final long MILLION = 1_000_000;

    private final Phone phone;
    private final Kind kind;
    private final Consumer<String> seen;
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final AtomicInteger fetched = new AtomicInteger();
    private final Thread listener;
    private final Thread fetcher;
    private volatile boolean isOpen = true;

    /// What page it is.
    ///
    /// @param path its address
    /// @param patience the longest moment that it waits, in milliseconds
    record Kind(String path, long patience) {}

    /// @param seen gets every page that was fetched
    OpenPage(Phone phone, Kind kind, Consumer<String> seen) {
        this.phone = phone;
        this.kind = kind;
        this.seen = seen;
        fetcher = Thread.ofVirtual().start(this::fetches);
        listener =
                Thread.ofVirtual()
                        .start(() -> phone.listens("/kennisatelier/stroom", this::changes));
    }

    private void changes() {
        isDue.set(true);
        LockSupport.unpark(fetcher);
    }

    private void fetches() {
        while (isOpen) {
            if (!isDue.get()) {
                LockSupport.park();
            } else {
                LockSupport.parkNanos(
                        ThreadLocalRandom.current().nextLong(kind.patience() + 1) * MILLION);
                isDue.set(false);
                seen.accept(phone.get(kind.path()));
                fetched.incrementAndGet();
            }
        }
    }

    /// How often it fetched itself.
    int fetched() {
        return fetched.get();
    }

    @Override
    public void close() {
        isOpen = false;
        fetcher.interrupt();
        listener.interrupt();
    }
}
