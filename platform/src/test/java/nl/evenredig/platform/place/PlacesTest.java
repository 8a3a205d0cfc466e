// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.evenredig.platform.shared.MunicipalityId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The demo town knows where it is and who lives there.
@SpringBootTest
final class PlacesTest {
    @Autowired private Places places;

    @Test
    void theMunicipalityHasItsDistrictsInOrder() {
        assertThat(places.municipality()).map(Municipality::name).hasValue("Havermonde");
        assertThat(places.districts())
                .extracting(District::name)
                .startsWith("Oude Haven", "Spoorkwartier")
                .hasSize(9);
    }

    @Test
    void residentsAreCountedPerDistrictWithSourceAndDate() {
        Population population = places.population().orElseThrow();
        assertThat(population.source()).contains("CBS");
        assertThat(population.countedOn()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(population.invented()).isTrue();
        assertThat(population.people()).isEqualTo(84_600);
        assertThat(population.peopleIn(places.districts().getFirst())).isEqualTo(9_400);
        assertThat(population.byAgeBand().keySet())
                .containsExactly("0-11", "12-17", "18-29", "30-44", "45-64", "65+");
    }

    @Test
    void settlingAgainChangesNothing() {
        Population other =
                new Population(
                        "other", "nobody", "none", LocalDate.of(2030, 1, 1), true, List.of());
        boolean isNew =
                places.settle(
                        new Municipality(new MunicipalityId("GM9999"), "Elsewhere"),
                        List.of(),
                        other);
        assertThat(isNew).isFalse();
        assertThat(places.municipality()).map(Municipality::name).hasValue("Havermonde");
        assertThat(places.population()).map(Population::id).hasValue("2022-01-01");
    }
}
