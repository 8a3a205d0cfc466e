// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

/// With what somebody signed in.
public enum Means {
    /// A link by mail: shows that somebody reads that mail.
    LINK(false),
    /// A passkey: a key on their own phone or computer, behind a finger, face or code.
    PASSKEY(true),
    /// The municipality's own sign-in, with a second factor.
    MUNICIPALITY(true),
    /// The door of the demo town, where nobody is real.
    DEMO(true);

    private final boolean isStrong;

    Means(boolean isStrong) {
        this.isStrong = isStrong;
    }

    /// Whether the roles of officials count with it.
    public boolean isStrong() {
        return isStrong;
    }
}
