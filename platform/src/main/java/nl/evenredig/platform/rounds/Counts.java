// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.budget.rule.Tally;

/// Outcomes of the rounds people look at, counted once and remembered; the one not asked for longest is forgotten.
final class Counts {
    private static final int REMEMBERED = 16;

    private final Map<RoundId, FutureTask<CountedRound>> tasks =
            new LinkedHashMap<>(16, 0.75f, true);

    /// The outcome of a round; who asks while it is being counted waits for the same count.
    CountedRound of(ArchivedRound round, Supplier<byte[]> canonical) {
        FutureTask<CountedRound> task = task(round, canonical);
        task.run();
        try {
            CountedRound counted = task.get();
            return new CountedRound(
                    round, counted.archive(), counted.equalShares(), counted.mostVotes());
        } catch (ExecutionException e) {
            forget(round.id());
            throw new IllegalStateException(
                    "Round must be counted, but id=%s failed.".formatted(round.id().hash()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Counting was interrupted.", e);
        }
    }

    private synchronized FutureTask<CountedRound> task(
            ArchivedRound round, Supplier<byte[]> canonical) {
        FutureTask<CountedRound> task =
                tasks.computeIfAbsent(
                        round.id(), _ -> new FutureTask<>(() -> count(round, canonical.get())));
        if (tasks.size() > REMEMBERED) {
            tasks.remove(tasks.keySet().iterator().next());
        }
        return task;
    }

    private synchronized void forget(RoundId id) {
        tasks.remove(id);
    }

    private static CountedRound count(ArchivedRound round, byte[] canonical) {
        Archive archive = PbFile.read(canonical).archive().orElseThrow();
        Rules usual = Rules.usualFor(archive.election().kind());
        return new CountedRound(
                round,
                archive,
                Tally.of(archive.election(), usual),
                Tally.of(archive.election(), usual.mostVotesFirst()));
    }
}
