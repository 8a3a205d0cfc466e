// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.Map;
import java.util.OptionalInt;
import nl.evenredig.platform.workshop.Party;

/// How many dots something got.
///
/// @param byParty what people gave by themselves, by the kind of party they came for; a kind that gave none is left out
/// @param table what the table agreed on afterwards; empty when it did not
public record Weight(Map<Party, Integer> byParty, OptionalInt table) {
    public Weight {
        byParty = Map.copyOf(byParty);
    }

    /// All dots that people gave by themselves.
    public int total() {
        return byParty.values().stream().mapToInt(Integer::intValue).sum();
    }
}
