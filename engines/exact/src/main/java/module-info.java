// SPDX-License-Identifier: EUPL-1.2
import org.jspecify.annotations.NullMarked;

/// What two engines need: exact fractions, money, seeds, steps and findings.
@NullMarked
module nl.evenredig.exact {
    requires static transitive org.jspecify;

    exports nl.evenredig.exact;
}
