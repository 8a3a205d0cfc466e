// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.evenredig.seating.Cell;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.check.Check;
import nl.evenredig.telling.words.SeatWords;
import nl.evenredig.telling.words.Words;

/// Who sits where, round by round, for people to read in a terminal or to print.
final class SeatTable {
    private static final int MOST_ROWS = 20;

    private final Words words;
    private final SeatWords told;
    private final Gathering gathering;

    SeatTable(Words words, Gathering gathering) {
        this.words = words;
        this.gathering = gathering;
        told = SeatWords.of(words, gathering);
    }

    void print(Outcome outcome, PrintWriter out) {
        out.println(told.head());
        switch (outcome) {
            case Outcome.Seated it -> {
                score(it.score(), out);
                seats(it.seating(), out);
                cells(it.seating(), out);
            }
            case Outcome.Reseated it -> {
                out.println(told.moves(it.moves(), it.movesBound()));
                score(it.score(), out);
                if (!it.steps().isEmpty()) {
                    out.println();
                }
                it.steps().forEach(step -> out.println(told.tell(step)));
                seats(it.seating(), out);
                cells(it.seating(), out);
            }
            case Outcome.Impossible it -> {
                out.println(words.say("cli.seat.impossible"));
                it.obstacles().forEach(obstacle -> out.println("  " + told.tell(obstacle)));
            }
        }
    }

    private void score(Score score, PrintWriter out) {
        out.println(told.outOfShare(score));
        out.println(told.met(score));
    }

    private void seats(Seating seating, PrintWriter out) {
        for (int r = 0; r < seating.rounds().size(); r++) {
            out.println();
            out.println(words.say("cli.seat.round", gathering.past().size() + r + 1));
            tables(seating.rounds().get(r)).print(out);
        }
    }

    private Grid tables(Round round) {
        Grid grid = new Grid(2);
        for (int t = 0; t < round.tables().size(); t++) {
            List<String> ids =
                    round.tables().get(t).stream()
                            .map(person -> gathering.people().get(person).id())
                            .toList();
            grid.row("  " + words.say("cli.seat.table", t + 1), String.join(", ", ids));
        }
        return grid;
    }

    private void cells(Seating seating, PrintWriter out) {
        List<Cell> cells = Check.outOfShare(gathering, seating);
        if (!cells.isEmpty()) {
            out.println();
        }
        cells.stream().limit(MOST_ROWS).forEach(cell -> out.println(told.tell(cell)));
        if (cells.size() > MOST_ROWS) {
            out.println(words.say("cli.check.more", cells.size() - MOST_ROWS));
        }
    }
}
