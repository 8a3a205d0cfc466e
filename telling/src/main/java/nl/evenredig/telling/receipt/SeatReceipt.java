// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.util.ArrayList;
import java.util.List;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.check.Check;
import nl.evenredig.seating.check.Violation;

/// What a seating leaves behind for whoever wants to check it: what was asked, who sits where, and how good it is.
///
/// It holds people's features and is not for publication.
///
/// @param seed from which the seating follows; empty when people were seated beside others who sat already
public record SeatReceipt(Gathering gathering, String seed, Seating seating, Score score) {
    static final String FORMAT = "evenredig-seating";
    static final int VERSION = 1;

    public static SeatReceipt of(Outcome.Seated outcome) {
        return new SeatReceipt(
                outcome.gathering(), outcome.seed().text(), outcome.seating(), outcome.score());
    }

    public static SeatReceipt of(Outcome.Reseated outcome) {
        return new SeatReceipt(outcome.gathering(), "", outcome.seating(), outcome.score());
    }

    /// Everything that does not hold: a rule that is broken, a number that is counted otherwise.
    public List<Violation> violations() {
        List<Violation> violations = new ArrayList<>(Check.seating(gathering, seating));
        if (!violations.isEmpty()) {
            return violations;
        }
        Score counted = Check.score(gathering, seating);
        compare(
                violations,
                "seat.check.score",
                List.of(score.met(), score.outOfShare()),
                List.of(counted.met(), counted.outOfShare()));
        compare(
                violations,
                "seat.check.bounds",
                List.of(score.metBound(), score.outBound()),
                List.of(counted.metBound(), counted.outBound()));
        return violations;
    }

    private static void compare(
            List<Violation> violations, String key, List<Integer> said, List<Integer> counted) {
        if (!said.equals(counted)) {
            List<Integer> both = new ArrayList<>(said);
            both.addAll(counted);
            violations.add(new Violation(key, both.stream().map(Object::toString).toList()));
        }
    }
}
