// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

/// A table; its number is its place in the list of tables, from 1.
///
/// @param seats at least 1
public record Table(int seats) {
    public Table {
        if (seats < 1) {
            throw new IllegalArgumentException(
                    "Table must have seats >= 1, but seats=%d.".formatted(seats));
        }
    }
}
