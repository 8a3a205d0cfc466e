// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.exact;

import java.util.List;

/// One fault, or one thing worth a look, in what someone handed in; never thrown, always listed with the others.
///
/// @param severity whether the input can be used
/// @param row line in the file, from 1; 0 when it concerns the whole file
/// @param column the column or field it concerns; empty when none
/// @param key the text that tells it, for example `pabulib.amount.notNumber`
/// @param arguments what the text needs: values as they were found
public record Finding(
        Severity severity, int row, String column, String key, List<String> arguments) {
    /// Whether the input can still be used.
    public enum Severity {
        /// The input cannot be used.
        ERROR,
        /// The input can be used; someone should look.
        WARNING
    }

    public Finding {
        arguments = List.copyOf(arguments);
        if (row < 0) {
            throw new IllegalArgumentException(
                    "Finding %s must have row >= 0, but row=%d.".formatted(key, row));
        }
    }

    public static Finding error(int row, String column, String key, String... arguments) {
        return new Finding(Severity.ERROR, row, column, key, List.of(arguments));
    }

    public static Finding warning(int row, String column, String key, String... arguments) {
        return new Finding(Severity.WARNING, row, column, key, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
