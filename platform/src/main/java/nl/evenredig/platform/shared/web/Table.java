// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.List;

/// A table of words and figures; on a phone each row becomes a block in which every figure has its label.
///
/// @param caption what the table is about
/// @param columns one for each cell of a row
/// @param rows their cells; the first cell names the row
public record Table(String caption, List<Column> columns, List<List<String>> rows) {
    /// One column.
    ///
    /// @param heading what stands above it
    /// @param isNumber whether its cells are figures, set to the end
    /// @param language the language of its cells when they are names, otherwise empty
    public record Column(String heading, boolean isNumber, String language) {
        public static Column words(String heading) {
            return new Column(heading, false, "");
        }

        public static Column names(String heading) {
            return new Column(heading, false, "nl");
        }

        public static Column numbers(String heading) {
            return new Column(heading, true, "");
        }

        /// Its CSS class.
        public String style() {
            return isNumber ? "number" : "words";
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Table %s must have %d cells in each row, but row=%s."
                                .formatted(caption, columns.size(), row));
            }
        }
    }
}
