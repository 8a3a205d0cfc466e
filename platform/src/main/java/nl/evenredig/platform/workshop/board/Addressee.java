// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.Locale;

/// To whom a guiding line is addressed.
public enum Addressee {
    MUNICIPALITY,
    INSTITUTIONS,
    MUNICIPALITY_AND_INSTITUTIONS,
    ORGANISATIONS,
    RESIDENTS,
    EVERYONE;

    /// The key of the text that names it.
    public String key() {
        return "workshop.board.addressee." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
