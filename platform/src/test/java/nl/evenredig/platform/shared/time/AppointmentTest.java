// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// A file for somebody's own calendar holds to RFC 5545 whatever a title says.
final class AppointmentTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @Test
    void theTimesAreInUtcAndTheEndIsTheBeginningAndHowLongItTakes() {
        assertThat(of("Brieven").file(NOW))
                .contains("DTSTART:20261205T180000Z\r\n", "DTEND:20261205T210000Z\r\n")
                .contains("DTSTAMP:20261126T090000Z\r\n")
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void whatHasAMeaningInTheFormatIsEscaped() {
        assertThat(of("Zorg, werk; en\nmeer \\ minder").file(NOW))
                .contains("SUMMARY:Zorg\\, werk\\; en\\nmeer \\\\ minder\r\n");
    }

    @Test
    void noLineIsLongerThan75BytesAndNoCharacterIsCut() {
        String title = "سلام وتعاون ".repeat(20).strip();
        String file = of(title).file(NOW);
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                .isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }

    private static Appointment of(String what) {
        return new Appointment(
                "kennisatelier-2026-1@havermonde.example",
                Instant.parse("2026-12-05T18:00:00Z"),
                Duration.ofHours(3),
                what,
                "Wijkpunt",
                "https://havermonde.example/kennisateliers/2026-1");
    }
}
