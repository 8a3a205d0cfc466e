// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import nl.evenredig.platform.portal.Signal;

/// A signal with what surrounds it, as the desk reads it.
///
/// @param signal the signal
/// @param meta number, moment, from whom and where
/// @param tongue its language and by which way it came
/// @param guess how sure the program is, as a percentage; empty when the sender told it
/// @param hasPhoto whether there is a photo
public record DeskAsker(Signal signal, String meta, String tongue, String guess, boolean hasPhoto) {
    public String number() {
        return signal.id().toString();
    }

    /// The address of its voice and photo, without their last word.
    public String path() {
        return "/loket/signaal/" + number();
    }
}
