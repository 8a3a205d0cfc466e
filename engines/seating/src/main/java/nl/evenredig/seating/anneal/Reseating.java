// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Obstacle;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.SeatingStep;
import nl.evenredig.seating.check.Check;
import nl.evenredig.seating.fit.Blocks;
import nl.evenredig.seating.fit.Fit;
import nl.evenredig.seating.fit.Obstacles;

/// Seats for people who come late, beside those who sit already, of whom as few as possible must sit elsewhere.
///
/// What is minimal: the number of times, over all rounds, that someone who had a seat must take one at another table.
/// Rounds are independent in that, so each is solved by itself, exactly unless the search is given up; then the bound
/// is smaller than the number of moves. Among seatings that move no more, a good one is chosen, not the best.
public final class Reseating {
    private final Gathering original;
    private final Canon canon;
    private final Gathering gathering;
    private final Blocks blocks;
    private final int[][] home;
    private final int[][] tableOf;
    private int bound;

    private Reseating(Gathering original, Seating earlier) {
        this.original = original;
        canon = new Canon(original);
        gathering = canon.gathering();
        blocks = Blocks.of(gathering);
        int people = gathering.people().size();
        home =
                canon.sorted(earlier).rounds().stream()
                        .map(round -> round.byPerson(people))
                        .toArray(int[][]::new);
        for (int[] round : home) {
            Arrays.setAll(round, i -> round[i] - 1);
        }
        tableOf = new int[home.length][];
    }

    /// @param gathering everyone who is there now
    /// @param earlier where those sat who stay, in as many rounds; whoever it leaves out comes late
    public static Outcome of(Gathering gathering, Seating earlier) {
        if (earlier.rounds().size() != gathering.rounds()) {
            throw new IllegalArgumentException(
                    "Seating must have rounds=%d, but has %d."
                            .formatted(gathering.rounds(), earlier.rounds().size()));
        }
        return new Reseating(gathering, earlier).outcome();
    }

    private Outcome outcome() {
        List<Obstacle> obstacles = Obstacles.of(blocks);
        if (!obstacles.isEmpty()) {
            return new Outcome.Impossible(original, obstacles);
        }
        for (int r = 0; r < home.length; r++) {
            Optional<Obstacle> obstacle = seat(r);
            if (obstacle.isPresent()) {
                return new Outcome.Impossible(original, List.of(obstacle.get()));
            }
        }
        Places places = new Places(gathering, tableOf);
        new Settling(blocks, places, home, Fit.even(blocks)).settle();
        Seating seating = canon.back(places.seating());
        if (!Check.seating(original, seating).isEmpty()) {
            throw new IllegalStateException("Seating must obey every rule, but does not.");
        }
        Score score = Check.score(original, seating);
        return new Outcome.Reseated(original, seating, score, bound, steps(places));
    }

    /// Seats one round; an obstacle when that cannot be done.
    private Optional<Obstacle> seat(int round) {
        return switch (Fit.keeping(blocks, home[round])) {
            case Fit.None(boolean isProven) -> Optional.of(new Obstacle.NoFit(isProven));
            case Fit.Found found -> {
                bound += found.bound();
                tableOf[round] = tables(found);
                yield Optional.empty();
            }
        };
    }

    private int[] tables(Fit.Found found) {
        int[] tables = new int[gathering.people().size()];
        int[] free = found.attendance().stream().mapToInt(Integer::intValue).toArray();
        for (int b = 0; b < blocks.count(); b++) {
            int table = found.tables().get(b);
            if (table >= 0) {
                for (int person : blocks.people(b)) {
                    tables[person] = table;
                    free[table]--;
                }
            }
        }
        int next = 0;
        for (int b = 0; b < blocks.count(); b++) {
            if (found.tables().get(b) < 0) {
                while (free[next] == 0) {
                    next++;
                }
                tables[blocks.people(b)[0]] = next;
                free[next]--;
            }
        }
        return tables;
    }

    private List<SeatingStep> steps(Places places) {
        List<SeatingStep> steps = new ArrayList<>();
        for (int r = 0; r < home.length; r++) {
            for (int i = 0; i < home[r].length; i++) {
                String id = gathering.people().get(i).id();
                int table = places.table(r, i);
                if (home[r][i] < 0) {
                    steps.add(new SeatingStep.Sat(r + 1, id, table + 1));
                } else if (home[r][i] != table) {
                    steps.add(new SeatingStep.Moved(r + 1, id, home[r][i] + 1, table + 1));
                }
            }
        }
        return steps;
    }
}
