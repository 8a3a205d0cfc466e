// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.exact.Finding;
import nl.evenredig.exact.Finding.Severity;

/// All that was found in one file, in the order of its lines. Of each fault the first hundred are listed, so that one
/// repeated fault does not hide another.
final class Findings {
    private static final int MOST_OF_A_KIND = 100;
    private static final int MOST_CHARACTERS = 80;

    private final Strictness strictness;
    private final List<Finding> listed = new ArrayList<>();
    private final Map<Severity, Map<Fault, Integer>> counts = new EnumMap<>(Severity.class);

    Findings(Strictness strictness) {
        this.strictness = strictness;
        for (Severity severity : Severity.values()) {
            counts.put(severity, new EnumMap<>(Fault.class));
        }
    }

    /// The file cannot be used.
    void error(int row, String column, Fault fault, String... arguments) {
        add(Severity.ERROR, fault, Finding.error(row, cut(column), fault.key(), cut(arguments)));
    }

    /// Someone should look, however strict the reading.
    void warning(int row, String column, Fault fault, String... arguments) {
        add(
                Severity.WARNING,
                fault,
                Finding.warning(row, cut(column), fault.key(), cut(arguments)));
    }

    /// Mended without changing anyone's vote: an error when strict.
    void mended(int row, String column, Fault fault, String... arguments) {
        switch (strictness) {
            case STRICT -> error(row, column, fault, arguments);
            case LENIENT -> warning(row, column, fault, arguments);
        }
    }

    boolean hasErrors() {
        return !of(Severity.ERROR).isEmpty();
    }

    List<Finding> list() {
        List<Finding> all = new ArrayList<>(listed);
        all.sort(Comparator.comparingInt(Finding::row));
        for (Severity severity : Severity.values()) {
            of(severity)
                    .forEach((fault, count) -> {
                        if (count > MOST_OF_A_KIND) {
                            all.add(more(severity, fault, count - MOST_OF_A_KIND));
                        }
                    });
        }
        return all;
    }

    private static Finding more(Severity severity, Fault fault, int count) {
        return new Finding(
                severity,
                0,
                "",
                Fault.FINDINGS_MORE.key(),
                List.of(Integer.toString(count), fault.key()));
    }

    private void add(Severity severity, Fault fault, Finding finding) {
        if (of(severity).merge(fault, 1, Integer::sum) <= MOST_OF_A_KIND) {
            listed.add(finding);
        }
    }

    private Map<Fault, Integer> of(Severity severity) {
        return counts.getOrDefault(severity, Map.of());
    }

    private static String[] cut(String[] texts) {
        return Arrays.stream(texts).map(Findings::cut).toArray(String[]::new);
    }

    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…";
    }
}
