// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

/// What a counting rule guarantees, whatever people vote.
public enum Promise {
    /// The funded projects cost no more than the budget.
    AFFORDABLE,
    /// There is a way to share the costs in which everyone has the same amount, pays only for what they chose, every
    /// funded project is paid exactly, and no group has enough left for one more project it chose.
    // Peters & Skowron, "Proportionality and the Limits of Welfarism", EC 2020.
    PRICEABLE,
    /// No group that agrees on a project gets less, for every one of its members, than its share of the money buys, give
    /// or take one project.
    // Brill & Peters, "Robust and Verifiable Proportionality Axioms for Multiwinner Voting", EC
    // 2023.
    EJR_PLUS_UP_TO_ONE
}
