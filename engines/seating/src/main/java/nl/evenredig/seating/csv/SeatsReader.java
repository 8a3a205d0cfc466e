// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.csv;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.exact.Finding;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.csv.Findings.Place;

/// Reads the file of seats that [SeatsWriter] writes, also after people changed it by hand: a column `id`, then
/// `round_1`, `round_2`, … with numbers of tables; an empty field means that someone did not sit.
public final class SeatsReader {
    private static final String FILE = "seats";

    private final Findings findings = new Findings();
    private final Map<String, List<Integer>> tables = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private SeatsReader() {}

    /// What came of reading: every finding at once and, unless one of them is an error, who sat where.
    public record Found(Optional<Earlier> earlier, List<Finding> findings) {
        public Found {
            findings = List.copyOf(findings);
        }
    }

    /// Never throws on any text; the reader stays open.
    ///
    /// @throws java.io.UncheckedIOException when the file itself cannot be read
    public static Found read(Reader in) {
        return new SeatsReader().found(in);
    }

    private Found found(Reader in) {
        Sheet sheet = Sheet.read(FILE, in, findings);
        if (sheet.lines().isEmpty() && !findings.hasErrors()) {
            findings.error(new Place(FILE, 0, ""), Fault.FILE_EMPTY);
        }
        int rounds = 0;
        while (sheet.has("round_" + (rounds + 1)) && rounds <= Gathering.MOST_ROUNDS) {
            rounds++;
        }
        if (!findings.hasErrors() && sheet.needs("id")) {
            String most = Integer.toString(Gathering.MOST_ROUNDS);
            if (rounds == 0) {
                findings.error(new Place(FILE, 1, ""), Fault.ROUNDS_NONE);
            } else if (rounds > Gathering.MOST_ROUNDS) {
                findings.error(new Place(FILE, 1, ""), Fault.ROUNDS_TOO_MANY, most);
            }
            for (Sheet.Line line : sheet.lines()) {
                take(sheet, line, rounds);
            }
        }
        return findings.hasErrors()
                ? new Found(Optional.empty(), findings.list())
                : new Found(Optional.of(new Earlier(rounds, tables)), findings.list());
    }

    private void take(Sheet sheet, Sheet.Line line, int rounds) {
        String id = sheet.field(line, "id").orElse("");
        Place place = sheet.place(line, "id");
        Integer other = lines.putIfAbsent(id, line.row());
        if (id.isEmpty()) {
            findings.error(place, Fault.ID_EMPTY);
        } else if (other != null) {
            findings.error(place, Fault.ID_TWICE, id, other.toString());
        }
        List<Integer> own = new ArrayList<>();
        for (int r = 1; r <= rounds; r++) {
            String column = "round_" + r;
            String text = sheet.field(line, column).orElse("");
            boolean isTable =
                    Stream.of("", "0").anyMatch(text::equals) || text.matches("[1-9][0-9]{0,3}");
            if (!isTable) {
                String most = Integer.toString(Gathering.MOST_PEOPLE);
                findings.error(sheet.place(line, column), Fault.TABLE_BROKEN, text, most);
            }
            own.add(isTable && !text.isEmpty() ? Integer.parseInt(text) : 0);
        }
        tables.put(id, own);
    }
}
