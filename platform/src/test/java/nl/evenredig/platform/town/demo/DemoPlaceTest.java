// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.evenredig.platform.place.Dimension;
import nl.evenredig.platform.place.District;
import nl.evenredig.platform.place.Neighbourhood;
import nl.evenredig.platform.place.Residents;
import nl.evenredig.platform.place.Settlement;
import nl.evenredig.platform.shared.MunicipalityId;
import org.junit.jupiter.api.Test;

/// Every table of the demo town counts the same people.
class DemoPlaceTest {
    private static final int TOWN = 84_600;
    private static final int LEAST_SHOWN = 10;

    private final Settlement town;

    DemoPlaceTest() throws IOException {
        town = DemoPlace.read(new MunicipalityId("GM9999"));
    }

    @Test
    void everyTableCountsEveryoneInEveryDistrictOnce() {
        Residents totals = table(Set.of());
        assertThat(totals.people()).isEqualTo(TOWN);
        assertThat(town.residents()).hasSize(6);
        for (Residents table : town.residents()) {
            assertThat(table.people()).isEqualTo(TOWN);
            for (District district : town.districts()) {
                assertThat(table.peopleIn(district))
                        .as(district.name() + " by " + table.dimensions())
                        .isEqualTo(totals.peopleIn(district));
            }
        }
    }

    @Test
    void noGroupIsCountedTwice() {
        for (Residents table : town.residents()) {
            List<String> groups =
                    table.groups().stream()
                            .map(group -> group.district() + group.values())
                            .toList();
            assertThat(new HashSet<>(groups)).hasSameSizeAs(groups);
        }
    }

    @Test
    void neighbourhoodsAddUpWhicheverWayTheyAreCounted() {
        Residents people = table(Set.of(Dimension.NEIGHBOURHOOD));
        Residents apart = table(Set.of(Dimension.NEIGHBOURHOOD, Dimension.GENDER, Dimension.AGE));
        assertThat(apart.by(Dimension.NEIGHBOURHOOD)).isEqualTo(people.by(Dimension.NEIGHBOURHOOD));
        assertThat(people.by(Dimension.NEIGHBOURHOOD).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        town.neighbourhoods().stream().map(Neighbourhood::id).toList());
    }

    @Test
    void agesAgreeBetweenTheTablesThatKnowThem() {
        Residents byGender =
                table(Set.of(Dimension.NEIGHBOURHOOD, Dimension.GENDER, Dimension.AGE));
        Residents byOrigin = table(Set.of(Dimension.ORIGIN, Dimension.BORN_IN_NL, Dimension.AGE));
        Residents byEducation = table(Set.of(Dimension.EDUCATION));
        for (District district : town.districts()) {
            var ages = byGender.in(district).by(Dimension.AGE);
            assertThat(ages).isEqualTo(byOrigin.in(district).by(Dimension.AGE));
            assertThat(byEducation.in(district).by(Dimension.EDUCATION))
                    .containsEntry(
                            "onder-18",
                            ages.getOrDefault("0-11", 0) + ages.getOrDefault("12-17", 0));
        }
    }

    @Test
    void everyDistrictHasThreeToFiveNeighbourhoodsWithNamesOfTheirOwn() {
        for (District district : town.districts()) {
            assertThat(town.neighbourhoods().stream().filter(district::contains).count())
                    .as(district.name())
                    .isBetween(3L, 5L);
        }
        assertThat(town.neighbourhoods()).extracting(Neighbourhood::name).doesNotHaveDuplicates();
        assertThat(town.neighbourhoods())
                .allMatch(one -> one.id().matches(one.district() + "[0-9]{2}"));
    }

    @Test
    void whatThePagesShowHoldsNoSmallGroups() {
        for (Dimension dimension : List.of(Dimension.EDUCATION, Dimension.HOME_LANGUAGE)) {
            assertThat(table(Set.of(dimension)).groups())
                    .allMatch(group -> group.people() >= LEAST_SHOWN);
        }
    }

    private Residents table(Set<Dimension> dimensions) {
        return town.residents().stream()
                .filter(table -> table.dimensions().equals(dimensions))
                .findFirst()
                .orElseThrow();
    }
}
