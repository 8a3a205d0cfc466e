// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.evenredig.budget.Ballot;

/// Equal choices merged while they are read.
final class Choices {
    private final Map<Choice, Integer> numbers = new HashMap<>();
    private final List<Choice> distinct = new ArrayList<>();
    private final List<Integer> voters = new ArrayList<>();

    /// Counts a choice.
    ///
    /// @return its number, from 0 in the order of first appearance
    int add(Choice choice, int times) {
        Integer known = numbers.putIfAbsent(choice, distinct.size());
        if (known == null) {
            distinct.add(choice);
            voters.add(times);
            return distinct.size() - 1;
        }
        voters.set(known, voters.get(known) + times);
        return known;
    }

    /// The numbers of the choices in their own order, which does not depend on that of the rows.
    int[] sorted() {
        return IntStream.range(0, distinct.size())
                .boxed()
                .sorted((left, right) -> distinct.get(left).compareTo(distinct.get(right)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    Ballot ballot(int number) {
        return distinct.get(number).by(voters.get(number));
    }
}
