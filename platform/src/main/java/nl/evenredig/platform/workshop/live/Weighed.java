// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.workshop.Emphasis;
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

    /// Which of these are important for a part.
    ///
    /// @param shown the kinds that may be shown by themselves
    public static Set<UUID> partly(List<Weighed> all, Set<Party> shown) {
        Map<UUID, Map<Party, Integer>> dots = new LinkedHashMap<>();
        all.forEach(one -> dots.put(one.id(), one.dots()));
        return Emphasis.of(dots, shown).keySet();
    }
}
