// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.util.Locale;

/// The kinds of parties that work a question out as equals. It says for whom somebody comes, never where they are from.
public enum Party {
    MUNICIPALITY,
    INSTITUTION,
    CIVIL_SOCIETY,
    MIGRANT_ORGANISATION,
    RESIDENT;

    /// The key of the text that names it.
    public String key() {
        return "workshop.party." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
