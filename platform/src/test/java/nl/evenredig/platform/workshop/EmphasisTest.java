// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import static nl.evenredig.platform.workshop.Party.MIGRANT_ORGANISATION;
import static nl.evenredig.platform.workshop.Party.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmphasisTest {
    private static final Set<Party> BOTH = Set.of(MUNICIPALITY, MIGRANT_ORGANISATION);

    @Test
    void whatOneKindFindsMostImportantAndOthersPassByIsImportantForAPart() {
        Map<String, Map<Party, Integer>> dots =
                Map.of(
                        "letters", Map.of(MUNICIPALITY, 9, MIGRANT_ORGANISATION, 3),
                        "grants", Map.of(MIGRANT_ORGANISATION, 5),
                        "roles", Map.of(MUNICIPALITY, 3, MIGRANT_ORGANISATION, 1));
        assertThat(Emphasis.of(dots, BOTH))
                .containsExactly(Map.entry("grants", MIGRANT_ORGANISATION));
    }

    @Test
    void whatGotManyDotsIsImportantForAllAndNeedsNoMark() {
        Map<String, Map<Party, Integer>> dots =
                Map.of(
                        "grants", Map.of(MIGRANT_ORGANISATION, 8),
                        "roles", Map.of(MUNICIPALITY, 2));
        assertThat(Emphasis.of(dots, BOTH)).doesNotContainKey("grants");
    }

    @Test
    void aKindThatMayNotBeShownMarksNothing() {
        Map<String, Map<Party, Integer>> dots =
                Map.of(
                        "letters", Map.of(MUNICIPALITY, 12),
                        "grants", Map.of(MIGRANT_ORGANISATION, 2));
        assertThat(Emphasis.of(dots, Set.of(MUNICIPALITY))).isEmpty();
    }

    @Test
    void withoutDotsNothingIsImportantForAPart() {
        assertThat(Emphasis.of(Map.of("letters", Map.<Party, Integer>of()), BOTH)).isEmpty();
    }
}
