// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.Optional;

/// A link that lets somebody in once.
///
/// @param kind for what it was made
/// @param address whose mail it was sent to; empty for the first administrator
/// @param wayOn the page to go on with
/// @param account who has that address; empty when they have no account yet
public record Link(Kind kind, String address, String wayOn, Optional<Account> account) {
    /// For what a link was made.
    public enum Kind {
        /// To sign in, or to make an account.
        SIGN_IN,
        /// To become the first administrator of a town that has none.
        FIRST_ADMINISTRATOR
    }
}
