// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What is important for a part: things that one kind of party puts its dots on and others pass by.
///
/// A thing is, when it got no more dots than things got on average, one kind that may be shown gave more than half of
/// them, and that kind gave no other thing more.
public final class Emphasis {
    private Emphasis() {}

    /// For which kind each thing is important; things for which that cannot be said are left out.
    ///
    /// @param dots what each kind gave each thing
    /// @param shown kinds that may be shown by themselves
    public static <T> Map<T, Party> of(Map<T, Map<Party, Integer>> dots, Set<Party> shown) {
        int all = dots.values().stream().mapToInt(Emphasis::total).sum();
        Map<T, Party> important = new HashMap<>();
        dots.forEach((thing, given) -> {
            int total = total(given);
            if (Math.multiplyExact(total, dots.size()) > all) {
                return;
            }
            for (Map.Entry<Party, Integer> kind : given.entrySet()) {
                boolean isMost = Math.multiplyExact(kind.getValue(), 2) > total;
                if (isMost
                        && shown.contains(kind.getKey())
                        && kind.getValue() == most(dots, kind.getKey())) {
                    important.put(thing, kind.getKey());
                }
            }
        });
        return important;
    }

    private static int total(Map<Party, Integer> given) {
        return given.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static <T> int most(Map<T, Map<Party, Integer>> dots, Party kind) {
        return dots.values().stream()
                .mapToInt(given -> given.getOrDefault(kind, 0))
                .max()
                .orElse(0);
    }
}
