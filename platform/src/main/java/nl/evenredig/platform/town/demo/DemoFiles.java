// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.evenredig.platform.place.District;
import nl.evenredig.platform.place.Municipality;
import nl.evenredig.platform.place.Population;
import nl.evenredig.platform.place.Residents;
import nl.evenredig.platform.shared.MunicipalityId;
import org.springframework.core.io.ClassPathResource;

/// What the demo town is made of, as the files in `demo/` tell it.
///
/// @param municipality Havermonde
/// @param districts in their own order
/// @param population how many people live where
/// @param elections real rounds, to count again
record DemoFiles(
        Municipality municipality,
        List<District> districts,
        Population population,
        List<Election> elections) {

    /// A file with a real election, and who published it.
    record Election(String fileName, String origin) {
        byte[] file() {
            try (InputStream stream = open("rounds/" + fileName)) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static DemoFiles read(MunicipalityId id) throws IOException {
        NamedCsvRecord town = rows("gemeente.csv").getFirst();
        return new DemoFiles(
                new Municipality(id, town.getField("naam")),
                rows("wijken.csv").stream().map(DemoFiles::district).toList(),
                population(town),
                rows("rondes.csv").stream().map(DemoFiles::election).toList());
    }

    private static District district(NamedCsvRecord row) {
        return new District(
                row.getField("wijkcode"), row.getField("wijk"), row.getField("karakter"));
    }

    private static Election election(NamedCsvRecord row) {
        return new Election(row.getField("bestand"), row.getField("bron"));
    }

    private static Population population(NamedCsvRecord town) throws IOException {
        Map<List<String>, Integer> people =
                rows("bevolking.csv").stream()
                        .collect(
                                Collectors.groupingBy(
                                        row ->
                                                List.of(
                                                        row.getField("wijkcode"),
                                                        row.getField("leeftijd")),
                                        Collectors.summingInt(
                                                row -> Integer.parseInt(row.getField("aantal")))));
        List<Residents> residents =
                people.entrySet().stream()
                        .map(cell ->
                                new Residents(
                                        cell.getKey().getFirst(),
                                        cell.getKey().getLast(),
                                        cell.getValue()))
                        .toList();
        return new Population(
                town.getField("peildatum"),
                town.getField("bron"),
                town.getField("licentie"),
                LocalDate.parse(town.getField("peildatum")),
                town.getField("verzonnen").equals("ja"),
                residents);
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }

    private static InputStream open(String file) throws IOException {
        return new ClassPathResource("demo/" + file).getInputStream();
    }
}
