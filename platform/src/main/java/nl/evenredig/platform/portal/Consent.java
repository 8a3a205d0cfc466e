// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

/// Whether what somebody sent may be shown to everyone.
public enum Consent {
    /// Nobody asked yet.
    UNASKED,
    /// With their name.
    NAMED,
    /// Without their name.
    ANONYMOUS,
    /// Not at all.
    REFUSED;

    /// Whether it is a yes, with or without a name.
    public boolean mayBeShown() {
        return this == NAMED || this == ANONYMOUS;
    }
}
