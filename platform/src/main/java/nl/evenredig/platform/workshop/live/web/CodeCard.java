// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import nl.evenredig.platform.shared.web.Qr;
import nl.evenredig.platform.workshop.live.Code;
import nl.evenredig.platform.workshop.live.Pass;

/// A code as it stands on a printed card.
///
/// @param qr the address that a camera opens
public record CodeCard(Code code, Qr qr) {
    public boolean isScribe() {
        return code.kind() == Pass.Kind.SCRIBE;
    }
}
