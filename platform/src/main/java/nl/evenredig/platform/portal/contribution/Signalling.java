// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import org.springframework.stereotype.Component;

/// The one place where a contribution becomes a signal. Called in the transaction of the deed, once for a contribution.
@Component
class Signalling {
    /// Makes a signal of what somebody said, with the page they said it about as the reference of its text. Only the
    /// contribution itself remembers it, as long as signals have no door of their own; that door is called here and gives
    /// back the number that the author reads.
    ///
    /// @return which signal it became
    String receive(Contribution contribution) {
        return contribution.id().object();
    }
}
