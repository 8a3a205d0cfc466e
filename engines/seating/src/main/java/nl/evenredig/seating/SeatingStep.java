// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

import nl.evenredig.exact.Step;

/// One thing that happened while people were given their seats.
public sealed interface SeatingStep extends Step {
    /// A better seating was found than any before.
    ///
    /// @param tries how many changes had been tried by then
    record Improved(long tries, int met, int outOfShare) implements SeatingStep {
        @Override
        public String key() {
            return "seat.step.improved";
        }
    }

    /// Someone who came later got a seat.
    ///
    /// @param round from 1
    /// @param table from 1
    record Sat(int round, String person, int table) implements SeatingStep {
        @Override
        public String key() {
            return "seat.step.sat";
        }
    }

    /// Someone who was there already must sit elsewhere.
    ///
    /// @param round from 1
    /// @param from the table of before, from 1
    /// @param to the table of now, from 1
    record Moved(int round, String person, int from, int to) implements SeatingStep {
        @Override
        public String key() {
            return "seat.step.moved";
        }
    }
}
