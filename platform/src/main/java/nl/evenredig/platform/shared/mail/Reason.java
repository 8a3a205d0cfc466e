// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

/// Why a letter could not be delivered, without saying whose it was.
public enum Reason {
    /// The mail server did not answer.
    SERVER(false),
    /// The mail server did not let us in.
    SIGN_IN(false),
    /// The mail server asked to come back later.
    LATER(false),
    /// The letter could not be made or was turned away; perhaps a next version of the program can.
    LETTER(false),
    /// The address does not exist or takes no mail.
    ADDRESS(true),
    /// What it said was no longer true.
    EXPIRED(true);

    private final boolean isFinal;

    Reason(boolean isFinal) {
        this.isFinal = isFinal;
    }

    /// Whether trying again by itself makes no sense.
    public boolean isFinal() {
        return isFinal;
    }

    /// Whether the next letter would meet the same.
    boolean isForAll() {
        return this == SERVER || this == SIGN_IN;
    }
}
