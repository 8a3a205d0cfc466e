// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Optional;
import nl.evenredig.platform.thread.QuestionId;

/// Which piece of work at the desk.
///
/// @param kind what it is
/// @param id of the signal, the cluster or the question, as text
public record WorkId(Kind kind, String id) {
    /// What can lie on the desk.
    public enum Kind {
        SIGNAL,
        CLUSTER,
        QUESTION
    }

    static WorkId of(SignalId id) {
        return new WorkId(Kind.SIGNAL, id.toString());
    }

    static WorkId of(ClusterId id) {
        return new WorkId(Kind.CLUSTER, id.toString());
    }

    static WorkId of(QuestionId id) {
        return new WorkId(Kind.QUESTION, id.toString());
    }

    /// The signal, when it is one.
    public Optional<SignalId> signal() {
        return kind == Kind.SIGNAL ? SignalId.read(id) : Optional.empty();
    }

    /// The cluster, when it is one.
    public Optional<ClusterId> cluster() {
        return kind == Kind.CLUSTER ? ClusterId.read(id) : Optional.empty();
    }

    /// The question, when it is one.
    public Optional<QuestionId> question() {
        return kind == Kind.QUESTION ? QuestionId.read(id) : Optional.empty();
    }
}
