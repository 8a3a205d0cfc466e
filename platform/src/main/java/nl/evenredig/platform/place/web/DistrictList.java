// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.place.District;
import nl.evenredig.platform.place.Municipality;
import nl.evenredig.platform.place.Neighbourhood;
import nl.evenredig.platform.place.Places;
import nl.evenredig.platform.place.Population;
import nl.evenredig.platform.place.Residents;

/// All districts with their residents.
///
/// @param town the municipality's name; empty as long as there is none
/// @param rows one for each district, in the town's own order
/// @param source who counted; empty when nobody did
public record DistrictList(String town, List<Row> rows, Optional<Population> source) {
    /// One district.
    public record Row(District district, int people, long neighbourhoods) {}

    public DistrictList {
        rows = List.copyOf(rows);
    }

    static DistrictList of(Places places) {
        Optional<Population> source = places.population();
        Optional<Residents> residents = source.flatMap(places::residents);
        List<Neighbourhood> neighbourhoods = places.neighbourhoods();
        List<Row> rows =
                places.districts().stream()
                        .map(district ->
                                new Row(
                                        district,
                                        residents.map(table -> table.peopleIn(district)).orElse(0),
                                        neighbourhoods.stream().filter(district::contains).count()))
                        .toList();
        String town = places.municipality().map(Municipality::name).orElse("");
        return new DistrictList(town, rows, source);
    }

    /// How many people live in all districts together.
    public int people() {
        return rows.stream().mapToInt(Row::people).sum();
    }

    /// Whether any district has neighbourhoods.
    public boolean isDivided() {
        return rows.stream().anyMatch(row -> row.neighbourhoods() > 0);
    }
}
