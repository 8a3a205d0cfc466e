// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.workshop.Party;

/// Something that people weigh, with what they gave it.
///
/// @param table at which it was found
/// @param dots what everyone gave by themselves, by the kind of party they came for
public record Weighed(UUID id, int table, String title, Map<Party, Integer> dots) {
    public Weighed {
        dots = dots.isEmpty() ? Map.of() : new EnumMap<>(dots);
    }

    public int total() {
        return dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Party party) {
        return dots.getOrDefault(party, 0);
    }

    /// Whether it matters to a part: one kind of party gave it the most of all its dots, the others together gave it less
    /// than they gave things on average, and something else got more dots in all.
    ///
    /// @param all everything that was weighed with it
    /// @param shown the kinds that may be shown by themselves
    public boolean isPartly(List<Weighed> all, Set<Party> shown) {
        boolean isTop = all.stream().noneMatch(other -> other.total() > total());
        return !isTop && shown.stream().anyMatch(party -> isMostOf(party, all));
    }

    private boolean isMostOf(Party party, List<Weighed> all) {
        int own = of(party);
        int others = total() - own;
        int othersInAll = all.stream().mapToInt(one -> one.total() - one.of(party)).sum();
        return own > 0
                && all.stream().allMatch(one -> one.of(party) <= own)
                && others * all.size() < othersInAll;
    }
}
