// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.evenredig.platform.shared.PublicCount;

/// Which groups' numbers may not be shown, so that nothing from 1 to 9 can be read or worked out.
///
/// A group is concealed when one of its counts is 1 to 9. The counts of all concealed groups together follow from public
/// totals. Where such a sum would be 1 to 9, further groups are concealed, the one that helps least first.
///
/// @param groups their places
record Concealed(Set<Integer> groups) {
    Concealed {
        groups = Set.copyOf(groups);
    }

    /// @param counts for each group the counts that may not be found out
    /// @param already groups that are concealed for another reason
    static Concealed of(List<int[]> counts, Concealed already) {
        Set<Integer> hidden = new HashSet<>(already.groups());
        for (int group = 0; group < counts.size(); group++) {
            if (IntStream.of(counts.get(group)).anyMatch(PublicCount::isTooSmall)) {
                hidden.add(group);
            }
        }
        while (hidden.size() < counts.size()) {
            OptionalInt telling = telltale(counts, hidden);
            if (telling.isEmpty()) {
                break;
            }
            hidden.add(helper(counts, hidden, telling.getAsInt()));
        }
        return new Concealed(hidden);
    }

    static Concealed none() {
        return new Concealed(Set.of());
    }

    boolean hides(int group) {
        return groups.contains(group);
    }

    /// Which count of the hidden groups together is 1 to 9.
    private static OptionalInt telltale(List<int[]> counts, Set<Integer> hidden) {
        return IntStream.range(0, counts.getFirst().length)
                .filter(which ->
                        PublicCount.isTooSmall(
                                hidden.stream().mapToInt(i -> counts.get(i)[which]).sum()))
                .findFirst();
    }

    /// The group that raises this count least; the first of all when none does.
    private static int helper(List<int[]> counts, Set<Integer> hidden, int which) {
        return IntStream.range(0, counts.size())
                .filter(group -> !hidden.contains(group))
                .boxed()
                .min(
                        Comparator.comparingInt((Integer group) ->
                                counts.get(group)[which] == 0
                                        ? Integer.MAX_VALUE
                                        : counts.get(group)[which]))
                .orElseThrow();
    }
}
