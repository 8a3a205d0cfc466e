// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

/// What editors did about a marked word.
public enum WordState {
    /// Nothing yet.
    OPEN,
    /// Other words stand in its place now, or an explanation beside it.
    REVISED,
    /// It stays, for a reason.
    SET_ASIDE
}
