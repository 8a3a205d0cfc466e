// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import nl.evenredig.platform.shared.Secret;

/// What came of saying who one is.
public sealed interface Joined {
    /// They are in.
    ///
    /// @param secret of the pass, for the cookie
    record In(Secret secret) implements Joined {}

    /// Another phone came in under this name; its own code is needed.
    record Taken() implements Joined {}

    /// The own code is not the one that the first phone shows.
    record Wrong() implements Joined {}

    /// Nobody has this name at this table.
    record Nobody() implements Joined {}
}
