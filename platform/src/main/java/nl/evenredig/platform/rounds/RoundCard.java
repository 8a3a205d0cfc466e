// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import nl.evenredig.budget.Outcome;
import nl.evenredig.exact.Money;

/// A round on its card: what was asked, and what came of it under Equal Shares.
///
/// @param slug its name in addresses
/// @param voters how many people voted
/// @param reached how many of them have a plan of theirs funded
/// @param plans how many plans they could choose from
/// @param funded how many of those are funded
public record RoundCard(
        String slug,
        RoundTitle title,
        int voters,
        int reached,
        int plans,
        int funded,
        Money budget,
        Money spent) {
    public static RoundCard of(CountedRound counted) {
        Outcome outcome = counted.equalShares();
        int voters = outcome.election().voters();
        return new RoundCard(
                counted.round().slug(),
                RoundTitle.of(counted.round()),
                voters,
                voters - outcome.excluded(),
                outcome.election().projects().size(),
                outcome.funded().size(),
                outcome.election().budget(),
                outcome.cost());
    }
}
