// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.platform.portal.ClusterId;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.thread.QuestionId;

/// What somebody ticked in the list.
///
/// @param signals new signals
/// @param clusters signals that lie together
/// @param questions questions
record DeskChoice(List<SignalId> signals, List<ClusterId> clusters, List<QuestionId> questions) {
    /// Reads what the boxes send; what is nothing of ours is passed over.
    static DeskChoice of(String[] values) {
        List<String> all = values == null ? List.of() : List.of(values);
        return new DeskChoice(
                some(all, "signaal").flatMap(id -> SignalId.read(id).stream()).distinct().toList(),
                some(all, "bundel").flatMap(id -> ClusterId.read(id).stream()).distinct().toList(),
                some(all, "vraag").flatMap(id -> QuestionId.read(id).stream()).distinct().toList());
    }

    /// To how many different things the signals would go.
    int targets() {
        return clusters.size() + questions.size();
    }

    Optional<ClusterId> cluster() {
        return clusters.stream().findFirst();
    }

    Optional<QuestionId> question() {
        return questions.stream().findFirst();
    }

    private static Stream<String> some(List<String> all, String kind) {
        return all.stream()
                .filter(value -> value.startsWith(kind + ":"))
                .map(value -> value.substring(kind.length() + 1));
    }
}
