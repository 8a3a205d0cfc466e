// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import java.util.List;

/// How the files are to be read.
///
/// @param seats people on a panel
/// @param id the column with ids; empty for the first of `nationbuilder_id`, `unique_id`, `id`, or else the row number
/// @param household columns of the address or of a household's number, of which one person may sit; none when the rule
///     does not apply
public record Wishes(int seats, String id, List<String> household) {
    public Wishes {
        household = List.copyOf(household);
    }
}
