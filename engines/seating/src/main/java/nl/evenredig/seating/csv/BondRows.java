// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Language;
import nl.evenredig.seating.csv.Findings.Place;

/// Who is bound to whom, by columns in which the same value means the same group.
final class BondRows {
    private final List<Row> rows;
    private final Findings findings;

    BondRows(List<Row> rows, Findings findings) {
        this.rows = rows;
        this.findings = findings;
    }

    /// How each value of a column is written, by its small letters: of several ways the first in the alphabet.
    static Map<String, String> spellings(List<Row> rows, String column) {
        Map<String, String> spellings = new TreeMap<>();
        for (Row row : rows) {
            String text = row.field(column);
            spellings.merge(
                    Sheet.key(text), text, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        return spellings;
    }

    /// Bonds between people with the same value.
    List<Bond> read(Bond.Kind kind, String column) {
        Map<String, String> spellings = spellings(rows, column);
        List<Bond> bonds = new ArrayList<>();
        people(column, false)
                .forEach((value, people) -> {
                    String told = spellings.getOrDefault(value, value);
                    if (people.size() > 1) {
                        bonds.add(new Bond(kind, column + ": " + told, people));
                    } else if (kind == Bond.Kind.TOGETHER) {
                        Place place = rows.get(people.getFirst()).place(column);
                        findings.warning(place, Fault.BOND_ALONE, column, told);
                    }
                });
        return bonds;
    }

    /// Everyone who needs an interpreter, by language. The interpreter column may name several languages.
    List<Language> languages(String language, String interpreter) {
        if (language.isEmpty()) {
            return List.of();
        }
        Map<String, String> spellings = spellings(rows, language);
        Map<String, List<Integer>> interpreters =
                interpreter.isEmpty() ? Map.of() : people(interpreter, true);
        List<Language> languages = new ArrayList<>();
        people(language, false)
                .forEach((value, speakers) ->
                        languages.add(
                                new Language(
                                        spellings.getOrDefault(value, value),
                                        speakers,
                                        interpreters.getOrDefault(value, List.of()))));
        return languages;
    }

    private Map<String, List<Integer>> people(String column, boolean isList) {
        Map<String, List<Integer>> people = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int person = i;
            String text = Sheet.key(rows.get(i).field(column));
            Stream<String> values =
                    isList ? Stream.of(text.split("[,;/|+]|\\s+", -1)).distinct() : Stream.of(text);
            values.map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .forEach(value ->
                            people.computeIfAbsent(value, _ -> new ArrayList<>()).add(person));
        }
        return people;
    }
}
