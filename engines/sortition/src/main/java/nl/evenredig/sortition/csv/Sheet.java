// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.sortition.csv.Findings.Place;

/// One file as rows under named columns: `;` or `,`, whichever the first line has more of; a byte order mark and white
/// space around fields are dropped; names of columns in any letters.
final class Sheet {
    private final String file;
    private final Findings findings;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /// A row with its line in the file and its number among the rows, from 1.
    record Line(int row, int number, List<String> fields) {}

    private Sheet(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /// @param file `features`, `people` or `areas`, named in every finding
    static Sheet read(String file, Reader in, Findings findings) {
        Sheet sheet = new Sheet(file, findings);
        String text = text(in);
        if (text.isBlank()) {
            findings.error(new Place(file, 0, ""), Fault.FILE_EMPTY);
        } else if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
            findings.error(new Place(file, 0, ""), Fault.QUOTE_BROKEN);
        } else {
            sheet.parse(text);
        }
        return sheet;
    }

    private static String text(Reader in) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                text.append(buffer, 0, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text.toString();
    }

    private void parse(String text) {
        String head = text.lines().findFirst().orElse("");
        long semicolons = head.chars().filter(c -> c == ';').count();
        long commas = head.chars().filter(c -> c == ',').count();
        try {
            CsvReader.builder()
                    .fieldSeparator(semicolons > commas ? ';' : ',')
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(1 << 22)
                    .ofCsvRecord(text)
                    .forEach(this::take);
        } catch (CsvParseException e) {
            findings.error(new Place(file, 0, ""), Fault.QUOTE_BROKEN);
        }
    }

    private void take(CsvRecord found) {
        List<String> fields = found.getFields().stream().map(String::strip).toList();
        if (fields.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (columns.isEmpty()) {
            head(fields);
        } else {
            lines.add(new Line((int) found.getStartingLineNumber(), lines.size() + 1, fields));
        }
    }

    private void head(List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            String name = key(fields.get(i));
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                findings.error(
                        new Place(file, 1, fields.get(i)), Fault.COLUMN_TWICE, fields.get(i));
            }
        }
    }

    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    boolean has(String column) {
        return columns.containsKey(key(column));
    }

    /// Whether the column is there; a finding when it is not.
    boolean needs(String column) {
        if (!has(column)) {
            findings.error(place(new Line(0, 0, List.of()), column), Fault.COLUMN_MISSING, column);
        }
        return has(column);
    }

    List<Line> lines() {
        return lines;
    }

    Place place(Line line, String column) {
        return new Place(file, line.row(), column);
    }

    /// What stands in a column; nothing when the row is too short.
    Optional<String> field(Line line, String column) {
        int at = columns.getOrDefault(key(column), -1);
        return at >= 0 && at < line.fields().size()
                ? Optional.of(line.fields().get(at))
                : Optional.empty();
    }
}
