// SPDX-License-Identifier: EUPL-1.2
import org.jspecify.annotations.NullMarked;

/// A panel in which everyone had the fairest possible chance: pools, quotas, lotteries and their proof.
@NullMarked
module nl.evenredig.sortition {
    requires transitive nl.evenredig.exact;
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;

    exports nl.evenredig.sortition;
    exports nl.evenredig.sortition.ceremony;
    exports nl.evenredig.sortition.check;
    exports nl.evenredig.sortition.csv;
    exports nl.evenredig.sortition.greedy;
    exports nl.evenredig.sortition.invite;
    exports nl.evenredig.sortition.leximin;
    exports nl.evenredig.sortition.sample;
}
