// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import java.util.List;
import nl.evenredig.seating.Cell;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Obstacle;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.SeatingStep;
import nl.evenredig.seating.check.Violation;

/// What came of seating people, in sentences: how good it is, what stands in the way, who must move.
///
/// Needs texts of the bundle `seat`.
public final class SeatWords {
    private static final int MOST_NAMES = 12;

    private final Words words;
    private final Gathering gathering;

    private SeatWords(Words words, Gathering gathering) {
        this.words = words;
        this.gathering = gathering;
    }

    /// About one gathering; its rounds are counted on from those that were held before.
    public static SeatWords of(Words words, Gathering gathering) {
        return new SeatWords(words, gathering);
    }

    /// Who, how many tables and rounds.
    public String head() {
        return words.say(
                "seat.head",
                gathering.people().size(),
                gathering.tables().size(),
                gathering.rounds(),
                gathering.seats());
    }

    /// How many meet, beside the most that can.
    public String met(Score score) {
        String key = score.met() >= score.metBound() ? "seat.met.best" : "seat.met";
        return words.say(key, score.met(), score.metBound());
    }

    /// How many cells are out of share, beside the fewest that can be.
    public String outOfShare(Score score) {
        String key = score.outOfShare() <= score.outBound() ? "seat.out.best" : "seat.out";
        return words.say(key, score.outOfShare(), score.outBound());
    }

    /// How many must move, beside the fewest that can.
    public String moves(int moves, int bound) {
        return words.say(moves <= bound ? "seat.moves.best" : "seat.moves", moves, bound);
    }

    /// A table that has not its share of something.
    public String tell(Cell cell) {
        return words.say(
                cell.least() == cell.most() ? "seat.cell.exact" : "seat.cell",
                round(cell.round()),
                cell.table(),
                cell.feature(),
                cell.value(),
                cell.has(),
                cell.least(),
                cell.most());
    }

    /// Something that happened while people were given their seats.
    public String tell(SeatingStep step) {
        return switch (step) {
            case SeatingStep.Improved(long tries, int met, int out) ->
                    words.say(step.key(), tries, met, out);
            case SeatingStep.Sat(int round, String person, int table) ->
                    words.say(step.key(), round(round), person, table);
            case SeatingStep.Moved(int round, String person, int from, int to) ->
                    words.say(step.key(), round(round), person, from, to);
        };
    }

    /// Why nobody can be seated as asked.
    public String tell(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.TooManyPeople(int people, int seats) ->
                    words.say("seat.obstacle.people", people, seats);
            case Obstacle.GroupTooLarge(List<String> group, int seats) ->
                    words.say("seat.obstacle.group", names(group), group.size(), seats);
            case Obstacle.TogetherAndApart(String one, String other) ->
                    words.say("seat.obstacle.contradiction", one, other);
            case Obstacle.FixedAtTwoTables(String one, int table, String other, int there) ->
                    words.say("seat.obstacle.twoTables", one, table, other, there);
            case Obstacle.TableOverfull(int table, int people, int seats) ->
                    words.say("seat.obstacle.overfull", table, people, seats);
            case Obstacle.NoSuchTable(String person, int table, int tables) ->
                    words.say("seat.obstacle.noTable", person, table, tables);
            case Obstacle.TooManyApart(String bond, int people, int tables) ->
                    words.say("seat.obstacle.apart", bond, people, tables);
            case Obstacle.NoInterpreter(String language, int speakers) ->
                    words.say("seat.obstacle.noInterpreter", language, speakers);
            case Obstacle.TooFewInterpreters(String language, int speakers, int many, int seats) ->
                    words.say("seat.obstacle.interpreters", language, speakers, many, seats);
            case Obstacle.NoFit(boolean isProven) ->
                    words.say(isProven ? "seat.obstacle.noFit" : "seat.obstacle.notFound");
        };
    }

    /// The key under which programs know an obstacle.
    public static String key(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.TooManyPeople _ -> "tooManyPeople";
            case Obstacle.GroupTooLarge _ -> "groupTooLarge";
            case Obstacle.TogetherAndApart _ -> "togetherAndApart";
            case Obstacle.FixedAtTwoTables _ -> "fixedAtTwoTables";
            case Obstacle.TableOverfull _ -> "tableOverfull";
            case Obstacle.NoSuchTable _ -> "noSuchTable";
            case Obstacle.TooManyApart _ -> "tooManyApart";
            case Obstacle.NoInterpreter _ -> "noInterpreter";
            case Obstacle.TooFewInterpreters _ -> "tooFewInterpreters";
            case Obstacle.NoFit _ -> "noFit";
        };
    }

    /// A rule that a seating breaks.
    public static String tell(Words words, Violation violation) {
        return words.say(violation.key(), violation.arguments().toArray());
    }

    private int round(int round) {
        return round + gathering.past().size();
    }

    private static String names(List<String> ids) {
        String names = String.join(", ", ids.stream().limit(MOST_NAMES).toList());
        return ids.size() > MOST_NAMES ? names + ", …" : names;
    }
}
