// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class ShowableLaw {
    private static final int TRIES = 2000;

    @Test
    void nobodyIsReadFromTheTotalAndWhatIsShown() {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < TRIES; i++) {
            Map<Party, Integer> present = new EnumMap<>(Party.class);
            for (Party party : Party.values()) {
                present.put(party, chance.nextInt(7));
            }
            Set<Party> shown = Showable.among(present);
            int hidden =
                    present.entrySet().stream()
                            .filter(entry -> !shown.contains(entry.getKey()))
                            .mapToInt(Map.Entry::getValue)
                            .sum();
            assertThat(shown)
                    .as("%s", present)
                    .allMatch(party -> present.getOrDefault(party, 0) >= 3);
            assertThat(shown.isEmpty() || hidden == 0 || hidden >= 3)
                    .as("%s shows %s", present, shown)
                    .isTrue();
        }
    }

    @Test
    void noMoreIsHiddenThanMustBe() {
        assertThat(Showable.among(Map.of(Party.MUNICIPALITY, 6, Party.INSTITUTION, 6)))
                .containsExactlyInAnyOrder(Party.MUNICIPALITY, Party.INSTITUTION);
        assertThat(
                        Showable.among(
                                Map.of(
                                        Party.MUNICIPALITY, 6,
                                        Party.INSTITUTION, 2,
                                        Party.RESIDENT, 2)))
                .containsExactly(Party.MUNICIPALITY);
        assertThat(
                        Showable.among(
                                Map.of(
                                        Party.MUNICIPALITY, 6,
                                        Party.INSTITUTION, 4,
                                        Party.RESIDENT, 1)))
                .containsExactly(Party.MUNICIPALITY);
    }
}
