// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.OptionalInt;
import nl.evenredig.exact.Money;

/// What one group of voters got out of a round, as everyone may see it.
public sealed interface GroupShare {
    /// The group as the source writes it; empty for voters of whom it is not known.
    String name();

    /// A group large enough to show.
    ///
    /// @param voters how many people, rounded to 5
    /// @param money what they paid for funded plans under Equal Shares, rounded to what at least five people hold
    /// @param leftOut how many have none of their plans funded under Equal Shares, rounded to 5; empty when they, or
    ///     the others, are 1 to 9, or when it would give another group away
    /// @param leftOutByMostVotes the same when most votes go first
    record Shown(
            String name,
            int voters,
            Money money,
            OptionalInt leftOut,
            OptionalInt leftOutByMostVotes)
            implements GroupShare {}

    /// A group that is too small to show, or that keeps others from being worked out.
    record Hidden(String name) implements GroupShare {}
}
