// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

/// Work that the program does by itself at set times. A part offers it as a bean; however many nodes run, one of them
/// does it. A job must bear being done again: a node can be killed when it is half way.
public interface Job {
    /// What it is called in the database and in the log, with its part: `mail.deliver-due`. Never changes.
    String name();

    /// The text that tells an administrator what it does: `mail.desk.job.deliver`.
    String label();

    /// When it is done.
    Timing timing();

    /// Does it. What it throws is a failure: it is noted, and the job is done again at its next time.
    void run();
}
