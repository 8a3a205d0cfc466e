// SPDX-License-Identifier: EUPL-1.2
import org.jspecify.annotations.NullMarked;

/// Tables at which people meet: who sits where in each round, how well that mixes them, and how well it could at best.
@NullMarked
module nl.evenredig.seating {
    requires transitive nl.evenredig.exact;
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;

    exports nl.evenredig.seating;
    exports nl.evenredig.seating.anneal;
    exports nl.evenredig.seating.check;
    exports nl.evenredig.seating.csv;
    exports nl.evenredig.seating.sample;
}
