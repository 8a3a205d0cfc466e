// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    void aDistrictHasItsNeighbourhoods() {
        District district = places.districts().get(3);
        assertThat(places.neighbourhoods().stream().filter(district::contains))
                .extracting(Neighbourhood::name)
                .containsExactly(
                        "Molenpolder-Noord",
                        "Molenpolder-Zuid",
                        "Korenplein",
                        "Wiekenhof",
                        "De Maalderij");
    }

    @Test
    void residentsAreCountedPerDistrictWithSourceAndDate() {
        Population population = population();
        assertThat(population.source()).contains("CBS");
        assertThat(population.countedOn()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(population.invented()).isTrue();
        Residents totals = places.residents(population).orElseThrow();
        assertThat(totals.people()).isEqualTo(84_600);
        assertThat(totals.peopleIn(places.districts().getFirst())).isEqualTo(9_400);
    }

    @Test
    void theSmallestTableThatKnowsItAnswers() {
        assertThat(residents(Dimension.NEIGHBOURHOOD).dimensions())
                .containsExactly(Dimension.NEIGHBOURHOOD);
        assertThat(residents(Dimension.EDUCATION).dimensions())
                .containsExactly(Dimension.EDUCATION);
        assertThat(residents(Dimension.AGE, Dimension.GENDER).dimensions())
                .containsOnly(Dimension.NEIGHBOURHOOD, Dimension.AGE, Dimension.GENDER);
        assertThat(residents(Dimension.ORIGIN, Dimension.AGE).by(Dimension.ORIGIN)).hasSize(10);
        assertThat(places.residents(population(), Dimension.EDUCATION, Dimension.AGE)).isEmpty();
    }

    @Test
    void agesComeYoungestFirst() {
        assertThat(residents(Dimension.AGE).by(Dimension.AGE).keySet())
                .containsExactly("0-11", "12-17", "18-29", "30-44", "45-64", "65+");
    }

    @Test
    void aTableThatMixesDivisionsIsRefused() {
        Residents.Group women = new Residents.Group("A", Map.of(Dimension.GENDER, "vrouw"), 1);
        assertThatThrownBy(() -> new Residents(Set.of(), List.of(women)))
                .hasMessageContaining("dimensions=[]");
        assertThatThrownBy(() -> new Residents.Group("A", Map.of(Dimension.GENDER, "vrouw"), -1))
                .hasMessageContaining("people=-1");
        Residents byGender = new Residents(Set.of(Dimension.GENDER), List.of(women));
        assertThatThrownBy(() -> byGender.by(Dimension.AGE)).hasMessageContaining("dimension=AGE");
    }

    @Test
    void settlingAgainChangesNothing() {
        Population other =
                new Population("other", "nobody", "none", LocalDate.of(2030, 1, 1), true);
        Municipality elsewhere = new Municipality(new MunicipalityId("GM9999"), "Elsewhere");
        boolean isNew =
                places.settle(new Settlement(elsewhere, List.of(), List.of(), other, List.of()));
        assertThat(isNew).isFalse();
        assertThat(places.municipality()).map(Municipality::name).hasValue("Havermonde");
        assertThat(places.population()).map(Population::id).hasValue("2022-01-01");
    }

    private Population population() {
        return places.population().orElseThrow();
    }

    private Residents residents(Dimension... dimensions) {
        return places.residents(population(), dimensions).orElseThrow();
    }
}
