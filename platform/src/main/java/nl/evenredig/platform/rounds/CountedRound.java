// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.pabulib.Archive;

/// A round with what came of it under two rules; a page shows them beside each other.
///
/// @param round what was counted
/// @param archive the published election: no attributes of voters
/// @param equalShares the outcome by the rules usual for its ballots
/// @param mostVotes the outcome when most votes go first
public record CountedRound(
        ArchivedRound round, Archive archive, Outcome equalShares, Outcome mostVotes) {}
