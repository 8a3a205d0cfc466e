// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

/// The steps a question can take, in this order. A question only takes those that were planned for it or reached.
public enum Milestone {
    /// Somebody said something.
    SIGNAL,
    /// It became a question with an owner.
    QUESTION,
    /// It was looked into.
    EXPLORED,
    /// Somebody independent looked at it.
    REVIEWED,
    /// Something is being done.
    UNDER_WAY,
    /// It is done, and everyone who spoke was told.
    REPORTED
}
