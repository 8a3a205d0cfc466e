// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

/// Work that the program does by itself once, for one thing, when a part asks for it through [Agenda]. A part offers it
/// as a bean. It must bear being done again.
public interface Errand {
    /// What it is called in the database and in the log, with its part: `voices.shrink`. Never changes.
    String name();

    /// Does it. When it throws, it is done again five minutes later.
    ///
    /// @param subject what it is for, as an id
    void run(String subject);
}
