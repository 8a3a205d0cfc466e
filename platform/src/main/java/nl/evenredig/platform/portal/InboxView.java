// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

/// Which of its work the desk looks at.
public enum InboxView {
    /// Everything that is open.
    OPEN,
    /// What is somebody's own task.
    MINE,
    /// What should have been answered by now.
    LATE,
    /// What was answered and not yet told to everyone who asked.
    TELL,
    /// What needs nothing more.
    CLOSED
}
