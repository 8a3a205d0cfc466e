// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.csv;

import nl.evenredig.seating.csv.Findings.Place;

/// One person's line in a file.
record Row(Sheet sheet, Sheet.Line line, String id) {
    String field(String column) {
        return sheet.field(line, column).orElse("");
    }

    Place place(String column) {
        return sheet.place(line, column);
    }
}
