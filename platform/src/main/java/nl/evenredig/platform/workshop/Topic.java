// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

/// What a round of talks is about.
public enum Topic {
    /// What goes wrong, why, and for whom.
    BOTTLENECKS,
    /// What would take it away, also beyond the usual.
    SOLUTIONS
}
