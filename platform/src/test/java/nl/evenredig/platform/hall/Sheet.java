// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.hall;

import java.util.Map;
import java.util.UUID;

/// One revision of a note, as a phone keeps it until it hears that it arrived.
///
/// @param isBack whether its author takes it back
record Sheet(UUID id, int round, int revision, String words, boolean isBack) {
    Map<String, String> fields() {
        return Map.of(
                "id", id.toString(),
                "ronde", Integer.toString(round),
                "revisie", Integer.toString(revision),
                "woorden", words,
                "terug", isBack ? "ja" : "nee");
    }
}
