// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt;

import nl.evenredig.exact.Seed;

/// Something that came in and that the law calls a formal message, or that deserves the same care.
///
/// @param form from which form it came
/// @param kind the text that names it to its sender: `people.receipt.unspoken`
/// @param about what it became, as an id for the town: `organisation:…`; empty when nothing yet
/// @param content every word that came in, as the sender can read it again; only its hash is kept here
public record FormalMessage(FormKey form, String kind, String about, String content) {
    public FormalMessage {
        if (kind.isBlank() || content.isBlank()) {
            throw new IllegalArgumentException(
                    "FormalMessage must have a kind and a content, but kind=%s.".formatted(kind));
        }
    }

    String hash() {
        return Seed.sha256(content);
    }
}
