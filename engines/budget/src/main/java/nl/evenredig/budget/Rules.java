// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.util.EnumSet;
import java.util.Set;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Seed;

/// Everything that was agreed before the votes were counted: with the same votes it always gives the same outcome.
///
/// Ordinal ballots are scored by Borda: on a ballot of `k` projects the first gets `k - 1` points and the last none.
///
/// @param method the rule
/// @param utility what a project is worth to a voter; greedy and fill take most utility for each
///     cent first, which with [Utility#COST] is most votes or points first; Phragmén does not use it
/// @param completion what happens with money left over; only with Equal Shares
/// @param comparison whether most votes first may replace it; only with Equal Shares
/// @param ties who goes first when two are exactly as strong
/// @param seed where the lots come from
public record Rules(
        Method method,
        Utility utility,
        Completion completion,
        Comparison comparison,
        Ties ties,
        Seed seed) {
    /// What is used unless stated otherwise: Equal Shares, Add1 by one currency unit, no stop, lots from seed 0.
    public static Rules usualFor(BallotKind kind) {
        return new Rules(
                Method.EQUAL_SHARES,
                Utility.usualFor(kind),
                new Completion.Add1(Money.UNIT, false, false),
                Comparison.NONE,
                Ties.COST_VOTES_LOT,
                new Seed("0"));
    }

    /// Most votes first, with the same ties and seed: what Equal Shares is set beside.
    public Rules mostVotesFirst() {
        return new Rules(
                Method.GREEDY, Utility.COST, new Completion.None(), Comparison.NONE, ties, seed);
    }

    public Rules with(Completion other) {
        return new Rules(method, utility, other, comparison, ties, seed);
    }

    public Rules with(Ties other) {
        return new Rules(method, utility, completion, comparison, other, seed);
    }

    public Rules with(Utility other) {
        return new Rules(method, other, completion, comparison, ties, seed);
    }

    public Rules with(Method other) {
        return new Rules(other, utility, completion, comparison, ties, seed);
    }

    /// Which promises hold under these rules for this kind of ballot. Fill and comparison void priceability; the
    /// comparison voids EJR+ too; ballots other than approvals void EJR+.
    public Set<Promise> promises(BallotKind kind) {
        Set<Promise> promises = EnumSet.of(Promise.AFFORDABLE);
        if (method != Method.EQUAL_SHARES || comparison != Comparison.NONE) {
            return promises;
        }
        if (kind.isApproval()) {
            promises.add(Promise.EJR_PLUS_UP_TO_ONE);
        }
        boolean fills =
                switch (completion) {
                    case Completion.None() -> false;
                    case Completion.Fill() -> true;
                    case Completion.Add1 add1 -> add1.thenFill();
                };
        if (!fills) {
            promises.add(Promise.PRICEABLE);
        }
        return promises;
    }
}
