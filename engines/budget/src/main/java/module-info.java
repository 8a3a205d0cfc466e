// SPDX-License-Identifier: EUPL-1.2
import org.jspecify.annotations.NullMarked;

/// How a neighbourhood's money is shared in proportion: elections, rules, explanations and their proof.
@NullMarked
module nl.evenredig.budget {
    requires transitive nl.evenredig.exact;
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;

    exports nl.evenredig.budget;
    exports nl.evenredig.budget.check;
    exports nl.evenredig.budget.pabulib;
    exports nl.evenredig.budget.rule;
}
