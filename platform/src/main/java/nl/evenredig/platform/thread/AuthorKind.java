// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// From whom something comes.
public enum AuthorKind {
    RESIDENT,
    KEY_PERSON,
    ORGANISATION,
    INSTITUTION,
    READERS,
    WORKSHOP,
    MUNICIPALITY,
    AUTHORITY;

    /// Whether its name is that of a person, shown only when that person agreed.
    public boolean isPerson() {
        return this == RESIDENT || this == KEY_PERSON;
    }
}
