// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.evenredig.platform.place.Settlement;
import nl.evenredig.platform.shared.MunicipalityId;
import org.springframework.core.io.ClassPathResource;

/// What the demo town is made of, as the files in `demo/` tell it.
///
/// @param place Havermonde, its districts and neighbourhoods, and who lives there
/// @param elections real rounds, to count again
record DemoFiles(Settlement place, List<Election> elections) {

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
        return new DemoFiles(
                DemoPlace.read(id), rows("rondes.csv").stream().map(DemoFiles::election).toList());
    }

    private static Election election(NamedCsvRecord row) {
        return new Election(row.getField("bestand"), row.getField("bron"));
    }

    /// The rows of one of the files.
    static List<NamedCsvRecord> rows(String file) throws IOException {
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
