// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import org.springframework.stereotype.Component;

/// Guesses in which language something is written.
@Component
class Linguist {
    /// The likeliest language, with how sure it is; nothing for a few letters.
    Guess guess(String words) {
        return Guess.none();
    }
}
