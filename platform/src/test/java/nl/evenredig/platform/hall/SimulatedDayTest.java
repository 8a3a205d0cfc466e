// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.live.Notes;
import nl.evenredig.platform.workshop.live.SharedNote;
import nl.evenredig.platform.workshop.live.Weighing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A whole round in a hall whose network fails all the time: what is harvested is exactly what was sent.
@Tag("slow")
@ExtendWith(InTown.class)
final class SimulatedDayTest {
    private static final int DOTS = 5;

    @ParameterizedTest
    @ValueSource(ints = {18, 200})
    void theHarvestIsWhatWasSent(int people, RunningTown town) {
        try (Hall hall = new Hall(town, people)) {
            List<Writer> writers = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                writers.add(new Writer(hall.phones().get(i), "Gast " + i, 1000L * people + i));
            }
            hall.goes(RoundState.SILENT_WRITING);
            hall.each((_, i) -> writers.get(i).writes());
            hall.each((_, i) -> assertThat(writers.get(i).seesOthers()).isFalse());
            hall.goes(RoundState.SHARING);
            hall.each((_, i) -> writers.get(i).triesToSend(false));
            hall.goes(RoundState.CLUSTERING);
            Map<UUID, Map<Party, Integer>> given = weighs(hall);
            hall.goes(RoundState.LOCKED);
            hall.each((_, i) -> writers.get(i).sendsAll());
            List<SharedNote> shared = town.part(Notes.class).shared(hall.round(), Optional.empty());
            assertThat(shared)
                    .extracting(SharedNote::words)
                    .containsExactlyInAnyOrderElementsOf(all(writers, Writer::words));
            assertThat(shared.stream().filter(SharedNote::isLate).map(SharedNote::words))
                    .containsAll(all(writers, Writer::late));
            assertThat(town.part(Weighing.class).outcome(hall.round()))
                    .allSatisfy(one -> assertThat(one.dots()).isEqualTo(given.get(one.id())));
        }
    }

    private static List<String> all(List<Writer> writers, Function<Writer, List<String>> some) {
        return writers.stream().flatMap(writer -> some.apply(writer).stream()).toList();
    }

    /// Everyone gives dots, some several times because they changed their mind or heard no answer.
    private static Map<UUID, Map<Party, Integer>> weighs(Hall hall) {
        List<UUID> clusters = hall.clusters();
        hall.goes(RoundState.WEIGHING);
        List<Map<UUID, Integer>> last = new ArrayList<>();
        hall.phones().forEach(_ -> last.add(Map.of()));
        hall.each((phone, i) -> {
            Random chance = new Random(i);
            for (int times = chance.nextInt(3); times >= 0; times--) {
                UUID one = clusters.get(chance.nextInt(clusters.size()));
                int dots = chance.nextInt(DOTS + 1);
                assertThat(phone.gives(Map.of(one.toString(), dots))).isEqualTo(200);
                last.set(i, Map.of(one, dots));
            }
        });
        Party[] parties = Party.values();
        Map<UUID, Map<Party, Integer>> given = new HashMap<>();
        clusters.forEach(one -> given.put(one, new EnumMap<>(Party.class)));
        for (int i = 0; i < last.size(); i++) {
            Party party = parties[i % parties.length];
            last.get(i).entrySet().stream()
                    .filter(dots -> dots.getValue() > 0)
                    .forEach(dots ->
                            given.computeIfAbsent(dots.getKey(), _ -> new EnumMap<>(Party.class))
                                    .merge(party, dots.getValue(), Integer::sum));
        }
        return given;
    }
}
