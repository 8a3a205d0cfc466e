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
import org.springframework.core.io.ClassPathResource;

/// One of the files in `demo/`.
///
/// @param name its path in there
record DemoFile(String name) {
    /// Its rows, when it is a table with names above its columns.
    List<NamedCsvRecord> rows() throws IOException {
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }

    byte[] bytes() {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() throws IOException {
        return new ClassPathResource("demo/" + name).getInputStream();
    }
}
