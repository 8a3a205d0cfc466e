// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Optional;
import nl.evenredig.platform.thread.QuestionId;

/// Signals about one thing.
///
/// @param id which one
/// @param title what they are about, as one line
/// @param state the state of all its signals
/// @param reason why it was noted, or to whom it went; empty otherwise
/// @param question what it became
/// @param version how often it was changed, from 1
public record Cluster(
        ClusterId id,
        String title,
        SignalState state,
        String reason,
        Optional<QuestionId> question,
        int version) {
    /// The longest title.
    public static final int TITLE = 120;

    /// The longest reason.
    public static final int REASON = 600;
}
