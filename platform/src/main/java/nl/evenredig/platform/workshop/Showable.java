// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

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
        Set<Party> hidden = EnumSet.noneOf(Party.class);
        present.forEach((party, people) -> {
            if (people > 0) {
                (people >= FEWEST ? shown : hidden).add(party);
            }
        });
        int left = hidden.stream().mapToInt(present::get).sum();
        if (left > 0 && left < FEWEST) {
            shown.stream()
                    .min((one, other) -> {
                        int by = Integer.compare(present.get(one), present.get(other));
                        return by != 0 ? by : one.compareTo(other);
                    })
                    .ifPresent(shown::remove);
        }
        return shown;
    }
}
