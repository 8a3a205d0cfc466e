// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.util.Map;
import java.util.TreeMap;
import nl.evenredig.platform.shared.PublicCount;

/// How many readers marked a word in each language. Numbers under 10 could point at people, and one hidden number follows
/// from the total: either all are shown or none.
///
/// @param readers by language
record Readership(Map<String, Integer> readers) {
    Readership {
        readers = Map.copyOf(readers);
    }

    /// The numbers that may be shown, by language; empty when one of them may not.
    Map<String, Integer> shown() {
        boolean isHidden = readers.values().stream().anyMatch(PublicCount::isTooSmall);
        return isHidden ? Map.of() : new TreeMap<>(readers);
    }
}
