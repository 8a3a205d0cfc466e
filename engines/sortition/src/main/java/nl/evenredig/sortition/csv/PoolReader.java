// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.csv.Findings.Place;

/// Reads a pool from the two files that organisers of assemblies use: quotas (`features.csv`, `categories.csv`) and people
/// (`people.csv`, `respondents.csv`), and reports everything that is wrong with them at once.
///
/// Commas or semicolons, with or without a byte order mark; columns by name in any order, others ignored; names and
/// values in any letters. Nothing is changed or guessed: a person without a value for a feature is an error.
public final class PoolReader {
    private static final List<String> IDS = List.of("nationbuilder_id", "unique_id", "id");

    private final Wishes wishes;
    private final Findings findings = new Findings();

    private PoolReader(Wishes wishes) {
        this.wishes = wishes;
    }

    /// Never throws on any text; the readers stay open.
    ///
    /// @throws java.io.UncheckedIOException when a file itself cannot be read
    public static Reading read(Reader features, Reader people, Wishes wishes) {
        return new PoolReader(wishes).read(features, people);
    }

    private Reading read(Reader features, Reader people) {
        Sheet first = Sheet.read("features", features, findings);
        Map<String, Map<String, Quota>> quotas =
                first.lines().isEmpty() ? Map.of() : new QuotaRows(first, findings).read();
        Sheet second = Sheet.read("people", people, findings);
        if (first.lines().isEmpty() && !findings.hasErrors()) {
            findings.error(new Place("features", 0, ""), Fault.FILE_EMPTY);
        }
        if (second.lines().isEmpty() && !findings.hasErrors()) {
            findings.error(new Place("people", 0, ""), Fault.FILE_EMPTY);
        }
        List<Quota> flat = QuotaRows.flat(quotas);
        List<Person> found = quotas.isEmpty() ? List.of() : people(second, quotas, flat);
        if (!findings.hasErrors()) {
            new Sums(flat, found, wishes.seats()).tell(findings);
        }
        if (findings.hasErrors()) {
            return new Reading(Optional.empty(), findings.list());
        }
        List<String> names = flat.stream().map(Quota::feature).distinct().toList();
        Pool pool = new Pool(names, flat, found, wishes.seats());
        return new Reading(Optional.of(pool), findings.list());
    }

    private List<Person> people(
            Sheet sheet, Map<String, Map<String, Quota>> quotas, List<Quota> flat) {
        if (!isComplete(sheet, quotas)) {
            return List.of();
        }
        String id =
                Stream.concat(Stream.of(wishes.id()), IDS.stream())
                        .filter(sheet::has)
                        .findFirst()
                        .orElse("");
        Map<String, Integer> seen = new HashMap<>();
        List<Person> people = new ArrayList<>();
        Map<Quota, Integer> places = new HashMap<>();
        flat.forEach(quota -> places.put(quota, places.size()));
        for (Sheet.Line line : sheet.lines()) {
            String name = id(sheet, line, id);
            unique(sheet.place(line, id), name, seen);
            List<Integer> own = new ArrayList<>();
            quotas.values()
                    .forEach(values ->
                            value(sheet, line, values)
                                    .ifPresent(it -> own.add(places.getOrDefault(it, 0))));
            people.add(new Person(name, own, household(sheet, line)));
        }
        return people;
    }

    private boolean isComplete(Sheet sheet, Map<String, Map<String, Quota>> quotas) {
        boolean isComplete = !sheet.lines().isEmpty();
        List<String> needed = new ArrayList<>(wishes.household());
        quotas.values().forEach(values -> needed.add(values.values().iterator().next().feature()));
        if (!wishes.id().isEmpty()) {
            needed.add(wishes.id());
        }
        for (String column : isComplete ? needed : List.<String>of()) {
            isComplete &= sheet.needs(column);
        }
        return isComplete;
    }

    /// Without a column of ids the row's number serves, the first person being 1.
    private static String id(Sheet sheet, Sheet.Line line, String column) {
        return column.isEmpty()
                ? Integer.toString(line.number())
                : sheet.field(line, column).orElse("");
    }

    private void unique(Place place, String id, Map<String, Integer> seen) {
        if (id.isEmpty()) {
            findings.error(place, Fault.ID_EMPTY);
            return;
        }
        Integer other = seen.putIfAbsent(id, place.row());
        if (other != null) {
            findings.error(place, Fault.ID_TWICE, id, other.toString());
        }
    }

    private Optional<Quota> value(Sheet sheet, Sheet.Line line, Map<String, Quota> values) {
        String feature = values.values().iterator().next().feature();
        String text = sheet.field(line, feature).orElse("");
        Quota quota = values.get(Sheet.key(text));
        if (text.isEmpty()) {
            findings.error(sheet.place(line, feature), Fault.VALUE_EMPTY);
        } else if (quota == null) {
            findings.error(sheet.place(line, feature), Fault.VALUE_UNKNOWN, text);
        }
        return Optional.ofNullable(quota);
    }

    private String household(Sheet sheet, Sheet.Line line) {
        if (wishes.household().isEmpty()) {
            return "";
        }
        List<String> parts =
                wishes.household().stream()
                        .map(column -> sheet.field(line, column).orElse(""))
                        .toList();
        String address = Address.of(parts);
        if (address.isEmpty()) {
            findings.warning(sheet.place(line, wishes.household().getFirst()), Fault.ADDRESS_EMPTY);
        }
        return address;
    }
}
