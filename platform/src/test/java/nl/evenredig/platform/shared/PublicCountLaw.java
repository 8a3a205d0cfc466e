// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Nobody can be told apart in a published number of people.
final class PublicCountLaw {
    @Test
    void oneToNinePeopleAreNeverShown() {
        for (int people = 1; people < 10; people++) {
            assertThat(PublicCount.of(people)).isEmpty();
        }
        assertThat(PublicCount.of(0)).hasValue(0);
        assertThat(PublicCount.of(10)).hasValue(10);
    }

    @Test
    void everyNumberIsShownToTheNearestFive() {
        for (int people = 10; people < 1_000; people++) {
            int shown = PublicCount.of(people).orElseThrow();
            assertThat(shown % 5).isZero();
            assertThat(Math.abs(shown - people)).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void neitherAPartNorItsRestIsShownWhenOneOfThemIsSmall() {
        for (int group = 10; group < 60; group++) {
            for (int part = 0; part <= group; part++) {
                OptionalInt shown = PublicCount.within(group, part);
                boolean isSmall =
                        PublicCount.isTooSmall(part) || PublicCount.isTooSmall(group - part);
                assertThat(shown.isEmpty()).isEqualTo(isSmall);
            }
        }
    }
}
