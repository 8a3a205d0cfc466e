// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.workshop.RoundState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two thousand notes in one round: every page stays one that a phone, a scribe and a wall can hold.
@Tag("slow")
@ExtendWith(InTown.class)
final class CrowdedRoundTest {
    private static final int PEOPLE = 24;
    private static final int NOTES = 84;
    private static final int WALL = 400;
    private static final int SHEET = 40;
    private static final int KILOBYTES = 600_000;

    @Test
    void everyPageHoldsTwoThousandNotes(RunningTown town) {
        try (Hall hall = new Hall(town, PEOPLE);
                Phone screen = hall.screen();
                Phone scribe = hall.scribe(1)) {
            hall.goes(RoundState.SILENT_WRITING);
            hall.each((phone, person) -> {
                for (int i = 0; i < NOTES; i++) {
                    String words = "Gast " + person + " schrijft " + i;
                    phone.sends(new Sheet(UUID.randomUUID(), 1, 1, words, false));
                }
            });
            hall.goes(RoundState.SHARING);
            String wall = screen.get(hall.id().path() + "/scherm");
            assertThat(many("<li dir=", wall)).isEqualTo(WALL);
            assertThat(wall).contains(String.valueOf(PEOPLE * NOTES / 1000));
            String table = scribe.get("/kennisatelier/tafel");
            assertThat(many("data-note=", table)).isEqualTo(SHEET);
            assertThat(many("data-note=", scribe.get("/kennisatelier/tafel?q=schrijft+83")))
                    .isEqualTo(8);
            assertThat(List.of(wall, table, hall.phones().getFirst().page()))
                    .allSatisfy(page -> assertThat(page.length()).isLessThan(KILOBYTES));
            hall.goes(RoundState.CLUSTERING);
            List<UUID> clusters = hall.clusters();
            hall.goes(RoundState.WEIGHING);
            hall.each((phone, _) -> phone.gives(Map.of(clusters.getFirst().toString(), 5)));
            hall.goes(RoundState.LOCKED);
            assertThat(hall.phones().getLast().page()).contains("120");
        }
    }

    private static long many(String what, String page) {
        return Pattern.compile(what, Pattern.LITERAL).matcher(page).results().count();
    }
}
