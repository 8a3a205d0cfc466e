// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;

/// Writes a pool as the two files that [PoolReader] reads: commas, quotes where needed, each row ended by a line feed.
public final class PoolWriter {
    private PoolWriter() {}

    /// The file with quotas.
    public static void features(Pool pool, Appendable out) throws IOException {
        row(out, List.of("feature", "value", "min", "max", "min_flex", "max_flex"));
        for (Quota quota : pool.quotas()) {
            row(
                    out,
                    List.of(
                            quota.feature(),
                            quota.value(),
                            Integer.toString(quota.least()),
                            Integer.toString(quota.most()),
                            Integer.toString(quota.leastFlex()),
                            Integer.toString(quota.mostFlex())));
        }
    }

    /// The file with people; the last column, `household`, is there when someone shares one, and then never empty.
    public static void people(Pool pool, Appendable out) throws IOException {
        boolean hasHomes = pool.people().stream().anyMatch(it -> !it.household().isEmpty());
        List<String> head = new ArrayList<>(List.of("id"));
        head.addAll(pool.features());
        if (hasHomes) {
            head.add("household");
        }
        row(out, head);
        for (Person person : pool.people()) {
            List<String> fields = new ArrayList<>(List.of(person.id()));
            person.quotas().forEach(quota -> fields.add(pool.quotas().get(quota).value()));
            if (hasHomes) {
                fields.add(
                        person.household().isEmpty() ? "alone " + person.id() : person.household());
            }
            row(out, fields);
        }
    }

    private static void row(Appendable out, List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(fields.get(i)));
        }
        out.append('\n');
    }

    private static String quoted(String text) {
        boolean isPlain =
                text.chars()
                        .noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
