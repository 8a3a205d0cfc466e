// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.csv;

import java.util.List;
import java.util.Set;
import nl.evenredig.seating.Table;

/// What is asked of a seating, by columns of the file with people.
///
/// @param id the column with ids; empty for the first of `nationbuilder_id`, `unique_id`, `id`, or else the row number
/// @param columns which column says what
/// @param tables at which they sit
/// @param rounds to be seated
/// @param weight how many meetings a cell out of share weighs
/// @param gone ids of people in the file who are not there
public record Wishes(
        String id, Columns columns, List<Table> tables, int rounds, int weight, Set<String> gone) {
    public Wishes {
        tables = List.copyOf(tables);
        gone = Set.copyOf(gone);
    }

    /// Which column says what; an empty text or list when none does.
    ///
    /// @param mix features of which every table should have its share
    /// @param together people with the same value sit together; an empty field binds nobody
    /// @param apart people with the same value sit apart; an empty field binds nobody
    /// @param fixed the number of the table where someone must sit
    /// @param language the language in which someone needs an interpreter
    /// @param interpreter the languages someone interprets
    public record Columns(
            List<String> mix,
            List<String> together,
            List<String> apart,
            String fixed,
            String language,
            String interpreter) {
        public Columns {
            mix = List.copyOf(mix);
            together = List.copyOf(together);
            apart = List.copyOf(apart);
        }

        /// Only features to mix.
        public static Columns mixing(List<String> mix) {
            return new Columns(mix, List.of(), List.of(), "", "", "");
        }
    }
}
