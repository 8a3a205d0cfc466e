// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.place.Dimension;
import nl.evenredig.platform.place.District;
import nl.evenredig.platform.place.Municipality;
import nl.evenredig.platform.place.Places;
import nl.evenredig.platform.place.Population;
import nl.evenredig.platform.place.Residents;
import nl.evenredig.platform.shared.web.Mirror;
import nl.evenredig.platform.shared.web.Page;

/// One district: its neighbourhoods and who lives there.
///
/// @param town the municipality's name
/// @param district which one
/// @param people how many live there
/// @param neighbourhoods how many live in each of its neighbourhoods; no bars when the town has none
/// @param tables the same people divided in other ways, as far as they were counted
/// @param source who counted; empty when nobody did
public record DistrictFigures(
        String town,
        District district,
        int people,
        Mirror neighbourhoods,
        List<Breakdown> tables,
        Optional<Population> source) {
    private static final List<Dimension> SHOWN =
            List.of(Dimension.AGE, Dimension.GENDER, Dimension.EDUCATION, Dimension.HOME_LANGUAGE);

    public DistrictFigures {
        tables = List.copyOf(tables);
    }

    static DistrictFigures of(District district, Places places, Page page) {
        Optional<Population> source = places.population();
        Optional<Residents> all = source.flatMap(places::residents);
        List<Breakdown> tables = new ArrayList<>();
        for (Dimension dimension : SHOWN) {
            source.flatMap(count -> places.residents(count, dimension))
                    .map(table -> table.in(district).by(dimension))
                    .filter(groups -> !groups.isEmpty())
                    .map(groups -> Breakdown.of(dimension, groups, page))
                    .ifPresent(tables::add);
        }
        return new DistrictFigures(
                places.municipality().map(Municipality::name).orElse(""),
                district,
                all.map(table -> table.peopleIn(district)).orElse(0),
                neighbourhoods(district, places, source),
                tables,
                source);
    }

    private static Mirror neighbourhoods(
            District district, Places places, Optional<Population> source) {
        Map<String, Integer> people =
                source.flatMap(count -> places.residents(count, Dimension.NEIGHBOURHOOD))
                        .map(table -> Map.copyOf(table.in(district).by(Dimension.NEIGHBOURHOOD)))
                        .orElse(Map.of());
        return new Mirror(
                places.neighbourhoods().stream()
                        .filter(district::contains)
                        .map(one -> new Mirror.Bar(one.name(), people.getOrDefault(one.id(), 0)))
                        .toList());
    }
}
