// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.oidc;

import java.util.Optional;
import nl.evenredig.platform.people.Identity;

/// How somebody comes back from the municipality's sign-in.
public sealed interface Arrival {
    /// Where they came from and go on to.
    Trip trip();

    /// The municipality says who it is, and saw a second factor.
    ///
    /// @param identity who it is
    /// @param address their mail address, when the municipality vouches for it
    record Proven(Identity identity, Optional<String> address, Trip trip) implements Arrival {}

    /// They are not let in.
    ///
    /// @param why the reason
    record Refused(Refusal why, Trip trip) implements Arrival {}
}
