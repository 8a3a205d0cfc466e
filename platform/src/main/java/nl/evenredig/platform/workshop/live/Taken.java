// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

/// What came of a note that was sent. Whatever is not one of the last two is kept.
public enum Taken {
    /// It lies ready.
    STORED,
    /// It was there already.
    SAME,
    /// It lies beside the others, marked as late.
    LATE,
    /// It is too long or says nothing; the phone keeps it.
    WRONG,
    /// Its round does not exist or has not begun, or it is somebody else's.
    REFUSED
}
