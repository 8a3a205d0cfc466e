// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

/// How much work something is.
public enum Effort {
    /// It can begin on Monday.
    SMALL,
    /// It needs a plan.
    MEDIUM,
    /// It needs a decision.
    LARGE
}
