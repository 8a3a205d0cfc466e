// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.open;

/// What an open form looks like when it comes in, as far as it tells who sent it.
public enum Passage {
    /// Nothing speaks against it.
    OPEN,
    /// The field that nobody sees was filled in. Probably by a program, perhaps by the password manager of somebody
    /// honest: take it in, let a person decide, and let the sender notice nothing.
    SUSPECT,
    /// It was sent within seconds, or stood open for more than a day. The form says so and keeps what was typed; sending
    /// it again helps.
    MEND,
    /// Too much came from one source. The form says how long to wait; read and keep nothing more of it, no files either.
    BUSY;

    /// Whether a part may take the form in, once it has no other faults.
    public boolean isThrough() {
        return this == OPEN || this == SUSPECT;
    }
}
