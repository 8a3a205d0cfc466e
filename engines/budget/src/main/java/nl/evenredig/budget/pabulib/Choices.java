// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Equal choices merged while they are read.
final class Choices {
    private final Map<Choice, Choice> merged;

    /// @param expected how many to make room for
    Choices(int expected) {
        merged = HashMap.newHashMap(expected);
    }

    /// Counts a choice, made by this many people.
    ///
    /// @return the one with which it was merged
    Choice add(Choice choice, int voters) {
        Choice known = merged.putIfAbsent(choice, choice);
        Choice kept = known == null ? choice : known;
        kept.count(voters);
        return kept;
    }

    /// The choices in their own order, which does not depend on that of the rows; each is told its place.
    Choice[] sorted() {
        Choice[] sorted = merged.keySet().toArray(Choice[]::new);
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i].stand(i);
        }
        return sorted;
    }
}
