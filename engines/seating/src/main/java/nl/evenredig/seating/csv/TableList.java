// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Table;

/// Tables as people write them: `8x5` is eight tables of five, `6x5,2x4` six of five and two of four, `7` one of seven.
public final class TableList {
    private static final Pattern PART =
            Pattern.compile("(?:([0-9]{1,4})\\s*[xX×*]\\s*)?([0-9]{1,4})");

    private TableList() {}

    /// The tables in their order; none when this is not understood, or there are none or too many.
    public static Optional<List<Table>> parse(String text) {
        List<Table> tables = new ArrayList<>();
        for (String part : text.split("[,;+]", -1)) {
            Matcher found = PART.matcher(part.strip());
            if (!found.matches()) {
                return Optional.empty();
            }
            Optional<String> times = Optional.ofNullable(found.group(1));
            int many = times.map(Integer::parseInt).orElse(1);
            int seats = Integer.parseInt(found.group(2));
            if (many < 1 || seats < 1 || tables.size() + many > Gathering.MOST_PEOPLE) {
                return Optional.empty();
            }
            for (int i = 0; i < many; i++) {
                tables.add(new Table(seats));
            }
        }
        return Optional.of(tables);
    }

    /// Such tables as text; tables of one size that follow each other are taken together.
    public static String text(List<Table> tables) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int t = 1; t <= tables.size(); t++) {
            if (t == tables.size() || !tables.get(t).equals(tables.get(from))) {
                parts.add(String.format(Locale.ROOT, "%dx%d", t - from, tables.get(from).seats()));
                from = t;
            }
        }
        return String.join(",", parts);
    }
}
