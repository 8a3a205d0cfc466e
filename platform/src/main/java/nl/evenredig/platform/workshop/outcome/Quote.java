// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.util.UUID;

/// Words of one person that editors would like to publish.
///
/// @param participant whose words
/// @param author what that person is called
/// @param words empty when the answer was no
public record Quote(UUID id, UUID participant, String author, String words, State state) {
    /// What the person said about it. Silence is no consent.
    public enum State {
        /// Nothing yet.
        PROPOSED,
        /// Yes, with their name.
        NAMED,
        /// Yes, without their name.
        UNNAMED,
        /// No.
        REFUSED,
        /// First yes, and then no.
        WITHDRAWN;

        /// Whether the words may be published.
        public boolean isYes() {
            return this == NAMED || this == UNNAMED;
        }
    }
}
