// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.csv;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.csv.Findings.Place;

/// Reads a gathering from a list of people as facilitators have it, and reports everything that is wrong with it at once.
///
/// Commas or semicolons, with or without a byte order mark; columns by name in any order, others ignored; names and
/// values in any letters. A person without a value for a feature counts for no share of it. Whoever comes late may stand in
/// a file of their own with the same columns.
public final class PeopleReader {
    private static final List<String> IDS = List.of("nationbuilder_id", "unique_id", "id");
    private static final List<String> FILES = List.of("people", "late");

    private final Wishes wishes;
    private final Findings findings = new Findings();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private int number;

    private PeopleReader(Wishes wishes) {
        this.wishes = wishes;
    }

    /// Never throws on any text; the readers stay open.
    ///
    /// @param files people, and perhaps people who come late
    /// @throws java.io.UncheckedIOException when a file itself cannot be read
    public static Reading read(List<Reader> files, Wishes wishes) {
        return new PeopleReader(wishes).read(files);
    }

    private Reading read(List<Reader> files) {
        for (int i = 0; i < files.size(); i++) {
            take(Sheet.read(FILES.get(Math.min(i, FILES.size() - 1)), files.get(i), findings));
        }
        Set<String> unknown = new HashSet<>(wishes.gone());
        unknown.removeAll(seen.keySet());
        if (!findings.hasErrors()) {
            unknown.stream()
                    .sorted()
                    .forEach(id ->
                            findings.warning(new Place("people", 0, ""), Fault.GONE_UNKNOWN, id));
        }
        rows.removeIf(row -> wishes.gone().contains(row.id()));
        if (!findings.hasErrors() && rows.isEmpty()) {
            findings.error(new Place("people", 0, ""), Fault.PEOPLE_NONE);
        }
        if (rows.size() > Gathering.MOST_PEOPLE) {
            String most = Integer.toString(Gathering.MOST_PEOPLE);
            findings.error(new Place("people", 0, ""), Fault.PEOPLE_TOO_MANY, most);
        }
        Optional<Gathering> gathering =
                findings.hasErrors() ? Optional.empty() : Optional.of(gathering());
        return new Reading(findings.hasErrors() ? Optional.empty() : gathering, findings.list());
    }

    private void take(Sheet sheet) {
        if (sheet.lines().isEmpty()) {
            if (!findings.hasErrors()) {
                findings.error(sheet.place(new Sheet.Line(0, 0, List.of()), ""), Fault.FILE_EMPTY);
            }
            return;
        }
        boolean isComplete = isComplete(sheet);
        String id =
                Stream.concat(Stream.of(wishes.id()), IDS.stream())
                        .filter(sheet::has)
                        .findFirst()
                        .orElse("");
        for (Sheet.Line line : isComplete ? sheet.lines() : List.<Sheet.Line>of()) {
            number++;
            // Without a column of ids the row's number serves, the first person being 1.
            String own = sheet.field(line, id).orElse("");
            take(sheet, line, id.isEmpty() ? Integer.toString(number) : own);
        }
    }

    private boolean isComplete(Sheet sheet) {
        Wishes.Columns columns = wishes.columns();
        Set<String> needed = new HashSet<>();
        return Stream.of(
                        Stream.of(wishes.id()),
                        columns.mix().stream(),
                        columns.together().stream(),
                        columns.apart().stream(),
                        Stream.of(columns.fixed(), columns.language(), columns.interpreter()))
                .flatMap(it -> it)
                .filter(name -> !name.isEmpty() && needed.add(Sheet.key(name)))
                .map(sheet::needs)
                .reduce(true, (one, other) -> one && other);
    }

    private void take(Sheet sheet, Sheet.Line line, String id) {
        Place place = sheet.place(line, wishes.id());
        Integer other = seen.putIfAbsent(id, line.row());
        if (id.isEmpty()) {
            findings.error(place, Fault.ID_EMPTY);
        } else if (other != null) {
            findings.error(place, Fault.ID_TWICE, id, other.toString());
        } else {
            rows.add(new Row(sheet, line, id));
        }
    }

    private Gathering gathering() {
        Wishes.Columns columns = wishes.columns();
        List<Map<String, String>> spellings =
                columns.mix().stream().map(column -> BondRows.spellings(rows, column)).toList();
        List<Person> people = new ArrayList<>();
        for (Row row : rows) {
            List<String> values = new ArrayList<>();
            for (int f = 0; f < columns.mix().size(); f++) {
                String text = row.field(columns.mix().get(f));
                if (text.isEmpty()) {
                    findings.warning(row.place(columns.mix().get(f)), Fault.VALUE_EMPTY);
                }
                values.add(spellings.get(f).getOrDefault(Sheet.key(text), ""));
            }
            people.add(new Person(row.id(), values, table(row)));
        }
        BondRows bonds = new BondRows(rows, findings);
        List<Bond> all = new ArrayList<>();
        columns.together().forEach(it -> all.addAll(bonds.read(Bond.Kind.TOGETHER, it)));
        columns.apart().forEach(it -> all.addAll(bonds.read(Bond.Kind.APART, it)));
        return new Gathering(
                columns.mix(),
                people,
                wishes.tables(),
                wishes.rounds(),
                all,
                bonds.languages(columns.language(), columns.interpreter()),
                List.of(),
                wishes.weight());
    }

    private int table(Row row) {
        String column = wishes.columns().fixed();
        String text = column.isEmpty() ? "" : row.field(column);
        if (text.isEmpty()) {
            return 0;
        }
        int table = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (table < 1 || table > wishes.tables().size()) {
            String tables = Integer.toString(wishes.tables().size());
            findings.error(row.place(column), Fault.TABLE_BROKEN, text, tables);
        }
        return table;
    }
}
