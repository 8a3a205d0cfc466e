// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.exact.Finding;
import nl.evenredig.exact.Finding.Severity;

/// All that was found in the files. Of each fault the first hundred are listed, so that one repeated fault does not hide
/// another.
final class Findings {
    private static final int MOST_OF_A_KIND = 100;
    private static final int MOST_CHARACTERS = 80;

    private final List<Finding> listed = new ArrayList<>();
    private final Map<Fault, Integer> counts = new EnumMap<>(Fault.class);

    /// A place in a file.
    record Place(String file, int row, String column) {}

    void error(Place place, Fault fault, String... arguments) {
        add(Severity.ERROR, place, fault, arguments);
    }

    void warning(Place place, Fault fault, String... arguments) {
        add(Severity.WARNING, place, fault, arguments);
    }

    boolean hasErrors() {
        return listed.stream().anyMatch(Finding::isError);
    }

    List<Finding> list() {
        List<Finding> all = new ArrayList<>(listed);
        counts.forEach((fault, count) -> {
            if (count > MOST_OF_A_KIND) {
                String more = Integer.toString(count - MOST_OF_A_KIND);
                all.add(Finding.warning(0, "", Fault.FINDINGS_MORE.key(), "", more, fault.key()));
            }
        });
        return List.copyOf(all);
    }

    private void add(Severity severity, Place place, Fault fault, String... arguments) {
        if (counts.merge(fault, 1, Integer::sum) > MOST_OF_A_KIND) {
            return;
        }
        List<String> all = new ArrayList<>(List.of(place.file()));
        for (String argument : arguments) {
            all.add(cut(argument));
        }
        listed.add(new Finding(severity, place.row(), cut(place.column()), fault.key(), all));
    }

    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…";
    }
}
