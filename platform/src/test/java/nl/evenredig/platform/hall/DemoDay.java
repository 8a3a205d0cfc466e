// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/// The demo's day in the middle of its silent writing, as two visitors at one table join it.
public final class DemoDay implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern WORKSHOP = Pattern.compile("/kennisateliers/[0-9]{4}-[0-9]+");
    private static final Pattern CODE = Pattern.compile("\\?code=([A-Z0-9]+)");

    private final Phone writer;
    private final Phone reader;
    private final Sheet note = new Sheet(UUID.randomUUID(), 1, 1, "Dit bleef staan.", false);
    private final Sheet late = new Sheet(UUID.randomUUID(), 1, 1, "Dit wachtte even.", false);

    /// @param one the node that one of them visits
    /// @param other that of the other
    public DemoDay(UnaryOperator<String> one, UnaryOperator<String> other) {
        writer = new Phone(one);
        reader = new Phone(other);
        String code = code(writer);
        writer.comesIn(code, "Wie schrijft", "RESIDENT");
        reader.comesIn(code, "Wie kijkt", "RESIDENT");
    }

    private static String code(Phone visitor) {
        return WORKSHOP.matcher(visitor.get("/kennisateliers"))
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(path -> CODE.matcher(visitor.get(path)))
                .flatMap((Matcher page) -> page.results())
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /// What one writes is heard where the other listens.
    public void isHeard() {
        AtomicInteger tides = new AtomicInteger();
        Thread listener =
                Thread.ofVirtual()
                        .start(() ->
                                reader.listens("/kennisatelier/stroom", tides::incrementAndGet));
        // As soon as the stream is open.
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> {
                    assertThat(writer.sends(note)).containsAnyOf("STORED", "SAME");
                    writer.sends(new Sheet(UUID.randomUUID(), 1, 1, "Nog iets.", false));
                    return tides.get() > 0;
                });
        listener.interrupt();
    }

    /// The round goes on where it was: what was written stands, what a phone kept is taken in, once.
    public void goesOn() {
        assertThat(writer.page()).contains("data-note-form", note.words());
        assertThat(writer.sends(late)).contains("STORED");
        assertThat(writer.sends(late)).contains("SAME");
        assertThat(writer.page()).containsOnlyOnce("<p dir=\"auto\">" + late.words());
        assertThat(reader.page()).contains("data-note-form").doesNotContain(note.words());
    }

    @Override
    public void close() {
        writer.close();
        reader.close();
    }
}
