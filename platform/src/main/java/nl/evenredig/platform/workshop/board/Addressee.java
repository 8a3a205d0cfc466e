// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

/// To whom a guiding line is addressed.
public enum Addressee {
    MUNICIPALITY,
    INSTITUTIONS,
    MUNICIPALITY_AND_INSTITUTIONS,
    ORGANISATIONS,
    RESIDENTS,
    EVERYONE
}
