// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

/// What came of somebody's wish to speak for an organisation no longer.
public enum Leaving {
    /// They left.
    LEFT,
    /// They left, and the municipality was asked to find out who comes next.
    LEFT_AND_TOLD,
    /// They are the last: first somebody else is asked, or the municipality is told.
    NEEDS_SUCCESSOR,
    /// They did not speak for it.
    NOT_THERE
}
