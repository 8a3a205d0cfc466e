// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A question in short: what was said, and what came of it.
///
/// @param dossier the question
/// @param entries everything in it that everyone may read, in the order of days
public record QuestionCard(Dossier dossier, List<Entry> entries) {
    private static final Set<EntryKind> CAME = EnumSet.of(EntryKind.DONE, EntryKind.ANSWERED);

    public QuestionCard {
        entries = List.copyOf(entries);
    }

    /// The last thing the municipality did or answered; empty when it did nothing yet.
    public Optional<Entry> outcome() {
        return entries.stream()
                .filter(entry -> !entry.isWithdrawn() && CAME.contains(entry.now().kind()))
                .reduce((_, later) -> later);
    }

    /// The first promise that stands open; empty when none does.
    public Optional<Entry> promise() {
        return entries.stream().filter(Entry::isOpenPromise).findFirst();
    }
}
