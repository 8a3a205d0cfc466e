// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which kinds of parties may be shown by themselves. Where fewer than three people came for one kind, its dots would tell
/// what one person thinks; it is then only part of the total. A single hidden kind could be computed from the total, so
/// the smallest kind that is shown is hidden with it.
public final class Showable {
    /// The fewest people whose dots are shown together.
    public static final int FEWEST = 3;

    private Showable() {}

    /// The kinds that may be shown by themselves.
    ///
    /// @param present how many people are in the room for each kind
    public static Set<Party> among(Map<Party, Integer> present) {
        Set<Party> shown = EnumSet.noneOf(Party.class);
        int left = 0;
        Party smallest = Party.RESIDENT;
        int fewest = Integer.MAX_VALUE;
        for (Map.Entry<Party, Integer> kind : new TreeMap<>(present).entrySet()) {
            int people = kind.getValue();
            if (people < FEWEST) {
                left += people;
                continue;
            }
            shown.add(kind.getKey());
            if (people < fewest) {
                smallest = kind.getKey();
                fewest = people;
            }
        }
        if (left > 0 && left < FEWEST) {
            shown.remove(smallest);
        }
        return shown;
    }
}
