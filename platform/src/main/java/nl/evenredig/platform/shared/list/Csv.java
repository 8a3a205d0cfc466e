// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.evenredig.platform.shared.web.Table;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A list to open in a spreadsheet: UTF-8 with its mark, semicolons as Dutch spreadsheets expect, and no cell that a
/// spreadsheet would take for a formula.
///
/// @param heads what stands above each column
/// @param rows one cell for each column
public record Csv(List<String> heads, List<List<String>> rows) {
    private static final char MARK = '\uFEFF';
    private static final Pattern FORMULA =
            Pattern.compile(
                    "(?s)[\\p{Z}\\s]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|(?s)[\\t\\r\\n].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}([.,][0-9]{1,9})?");

    public Csv {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(
                        "Csv must have %d cells in each row, but row=%s."
                                .formatted(heads.size(), row));
            }
        }
    }

    /// The same cells as a table on a page.
    public static Csv of(Table table) {
        return new Csv(table.columns().stream().map(Table.Column::heading).toList(), table.rows());
    }

    /// The file as text.
    public String text() {
        StringWriter text = new StringWriter();
        text.append(MARK);
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
            writer.writeRecord(heads.stream().map(Csv::harmless).toList());
            rows.forEach(row -> writer.writeRecord(row.stream().map(Csv::harmless).toList()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    /// The file as the answer to a request.
    ///
    /// @param name what the file is called, without `.csv`
    public ResponseEntity<byte[]> answer(String name) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text().getBytes(StandardCharsets.UTF_8));
    }

    /// A cell that begins like a formula gets an apostrophe before it; a number stays a number.
    private static String harmless(String cell) {
        boolean isFormula = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return isFormula ? "'" + cell : cell;
    }
}
