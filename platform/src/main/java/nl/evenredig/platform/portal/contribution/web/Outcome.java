// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.evenredig.platform.portal.contribution.Handling;
import nl.evenredig.platform.portal.contribution.Move;

/// What came of a decision about several contributions, as it stands in the address of the page that comes next.
///
/// @param move what was decided
/// @param done for how many it holds
/// @param left for how many it does not: a colleague or their author was first, or they were not ready
public record Outcome(Move move, int done, int left) {
    private static final Pattern WRITTEN =
            Pattern.compile("([a-z]{1,12})-([0-9]{1,4})-([0-9]{1,4})");

    static Outcome of(List<Handling> handled, Move move) {
        int done = Math.toIntExact(handled.stream().filter(Handling::isDone).count());
        return new Outcome(move, done, handled.size() - done);
    }

    /// Reads what [#toString()] wrote, from an address that anyone can type.
    static Optional<Outcome> read(String text) {
        Matcher parts = WRITTEN.matcher(text);
        return parts.matches()
                ? Arrays.stream(Move.values())
                        .filter(move -> move != Move.WITHDRAW)
                        .filter(move -> key(move).equals(parts.group(1)))
                        .map(move ->
                                new Outcome(
                                        move,
                                        Integer.parseInt(parts.group(2)),
                                        Integer.parseInt(parts.group(3))))
                        .findFirst()
                : Optional.empty();
    }

    /// The end of the text keys of a move.
    static String key(Move move) {
        return move.name().toLowerCase(Locale.ROOT);
    }

    /// The end of its text key.
    public String key() {
        return key(move);
    }

    @Override
    public String toString() {
        return key() + "-" + done + "-" + left;
    }
}
