// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.evenredig.platform.place.Dimension;
import nl.evenredig.platform.place.District;
import nl.evenredig.platform.place.Municipality;
import nl.evenredig.platform.place.Neighbourhood;
import nl.evenredig.platform.place.Population;
import nl.evenredig.platform.place.Residents;
import nl.evenredig.platform.place.Settlement;
import nl.evenredig.platform.shared.MunicipalityId;

/// Where the demo town is and who lives there, from `gemeente`, `wijken`, `buurten` and the tables of figures.
final class DemoPlace {
    private final Map<String, String> districts;

    /// @param districts the district of each neighbourhood, by their codes
    private DemoPlace(Map<String, String> districts) {
        this.districts = districts;
    }

    static Settlement read(MunicipalityId id) throws IOException {
        NamedCsvRecord town = new DemoFile("gemeente.csv").rows().getFirst();
        List<Neighbourhood> neighbourhoods =
                new DemoFile("buurten.csv").rows().stream().map(DemoPlace::neighbourhood).toList();
        Map<String, String> districts =
                neighbourhoods.stream()
                        .collect(Collectors.toMap(Neighbourhood::id, Neighbourhood::district));
        return new Settlement(
                new Municipality(id, town.getField("naam")),
                new DemoFile("wijken.csv").rows().stream().map(DemoPlace::district).toList(),
                neighbourhoods,
                population(town),
                new DemoPlace(districts).tables());
    }

    /// Every table by the names of its columns.
    private List<Residents> tables() throws IOException {
        return List.of(
                table("wijken.csv", "inwoners", Map.of()),
                table("buurten.csv", "inwoners", Map.of(Dimension.NEIGHBOURHOOD, "buurtcode")),
                table(
                        "geslacht.csv",
                        "aantal",
                        Map.of(
                                Dimension.NEIGHBOURHOOD, "buurtcode",
                                Dimension.GENDER, "geslacht",
                                Dimension.AGE, "leeftijd")),
                table("opleiding.csv", "aantal", Map.of(Dimension.EDUCATION, "opleiding")),
                table("thuistaal.csv", "aantal", Map.of(Dimension.HOME_LANGUAGE, "thuistaal")),
                table(
                        "bevolking.csv",
                        "aantal",
                        Map.of(
                                Dimension.ORIGIN, "herkomst",
                                Dimension.BORN_IN_NL, "geboren_in_nederland",
                                Dimension.AGE, "leeftijd")));
    }

    private Residents table(String file, String people, Map<Dimension, String> columns)
            throws IOException {
        Set<Dimension> dimensions = columns.keySet();
        Function<NamedCsvRecord, Residents.Group> group =
                row -> {
                    Map<Dimension, String> values = new HashMap<>();
                    columns.forEach(
                            (dimension, column) -> values.put(dimension, row.getField(column)));
                    return new Residents.Group(
                            district(row, values), values, Integer.parseInt(row.getField(people)));
                };
        return new Residents(dimensions, new DemoFile(file).rows().stream().map(group).toList());
    }

    private String district(NamedCsvRecord row, Map<Dimension, String> values) {
        String neighbourhood = values.get(Dimension.NEIGHBOURHOOD);
        return neighbourhood == null
                ? row.getField("wijkcode")
                : districts.getOrDefault(neighbourhood, "");
    }

    private static District district(NamedCsvRecord row) {
        return new District(
                row.getField("wijkcode"), row.getField("wijk"), row.getField("karakter"));
    }

    private static Neighbourhood neighbourhood(NamedCsvRecord row) {
        return new Neighbourhood(
                row.getField("buurtcode"), row.getField("wijkcode"), row.getField("buurt"));
    }

    private static Population population(NamedCsvRecord town) {
        return new Population(
                town.getField("peildatum"),
                town.getField("bron"),
                town.getField("licentie"),
                LocalDate.parse(town.getField("peildatum")),
                town.getField("verzonnen").equals("ja"));
    }
}
