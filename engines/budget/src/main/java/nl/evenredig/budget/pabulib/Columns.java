// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Where the columns of a section stand: those the format knows by name, the others in their order.
final class Columns {
    /// A column the format does not know.
    record Other(String name, int field) {}

    private final int size;
    private final Map<String, Integer> known = new HashMap<>();
    private final List<Other> others = new ArrayList<>();

    /// @param roles names the format knows, older ones too, each with the name it has today
    Columns(Row header, Map<String, String> roles, Findings findings) {
        Set<String> names = new HashSet<>();
        int last = header.size();
        while (last > 0 && header.isEmptyFrom(last - 1)) {
            last--;
        }
        size = last;
        for (int field = 0; field < size; field++) {
            place(header, field, roles, findings);
        }
        for (Other other : List.copyOf(others)) {
            if (!names.add(other.name())) {
                others.remove(others.lastIndexOf(other));
                findings.mended(header.line(), other.name(), Fault.COLUMN_TWICE, other.name());
            }
        }
    }

    private void place(Row header, int field, Map<String, String> roles, Findings findings) {
        String found = header.text(field);
        String role = roles.getOrDefault(found.toLowerCase(Locale.ROOT), "");
        if (found.isEmpty()) {
            String number = Integer.toString(field + 1);
            findings.mended(header.line(), "", Fault.COLUMN_UNNAMED, number);
        } else if (role.isEmpty()) {
            others.add(new Other(found, field));
        } else if (known.putIfAbsent(role, field) != null) {
            findings.error(header.line(), found, Fault.COLUMN_TWICE, role);
        } else if (!roles.containsKey(found)) {
            findings.mended(header.line(), found, Fault.COLUMN_NAME, found, role);
        }
    }

    /// The field of a column the format knows; -1 when the section does not have it.
    int field(String name) {
        return known.getOrDefault(name, -1);
    }

    List<Other> others() {
        return others;
    }

    /// Reports which of the columns are missing.
    ///
    /// @return whether none is
    boolean have(List<String> names, String section, Row header, Findings findings) {
        boolean all = true;
        for (String name : names) {
            if (field(name) < 0) {
                findings.error(header.line(), name, Fault.COLUMN_MISSING, name, section);
                all = false;
            }
        }
        return all;
    }

    /// Whether the row has a field for each column; what only trailing empty fields differ is mended.
    ///
    /// @param needed the last field that may not be missing
    boolean fit(Row row, int needed, Findings findings) {
        if (row.size() == size) {
            return true;
        }
        Fault fault = row.size() < size ? Fault.ROW_FEW : Fault.ROW_MANY;
        boolean mendable = row.size() > needed && row.isEmptyFrom(size);
        String found = Integer.toString(row.size());
        if (mendable) {
            findings.mended(row.line(), "", fault, found, Integer.toString(size));
        } else {
            findings.error(row.line(), "", fault, found, Integer.toString(size));
        }
        return mendable;
    }
}
