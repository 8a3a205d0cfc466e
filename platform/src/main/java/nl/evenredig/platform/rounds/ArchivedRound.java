// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.List;
import nl.evenredig.budget.BallotKind;
import nl.evenredig.exact.Money;

/// A round that was held, as its source tells about it. Texts that the source leaves out are empty.
///
/// @param id which election it is
/// @param slug its name in web addresses, for example `assen-2024`
/// @param told what the source tells in words
/// @param kind how people could vote
/// @param budget the money that was divided
/// @param projects how many plans there were
/// @param voters how many people voted
/// @param decided ids of the plans the town itself decided to carry out, sorted; empty when the source does not tell
public record ArchivedRound(
        RoundId id,
        String slug,
        Told told,
        BallotKind kind,
        Money budget,
        int projects,
        int voters,
        List<String> decided) {
    public ArchivedRound {
        decided = List.copyOf(decided);
    }

    /// What the source tells in words.
    ///
    /// @param name what the town called it
    /// @param town where it was
    /// @param area which part of the town; empty when all of it
    /// @param instance which time: usually the year
    /// @param begun first day of the vote as the source writes it: `31.03.2024` or `2020`
    /// @param ended last day of the vote, likewise
    /// @param language code of the language of names and descriptions; empty when not told
    /// @param ownRule how the town itself counted, in the source's words: `equalshares/add1`, `greedy`
    /// @param fileName name of the file it came in
    /// @param origin who published that file
    public record Told(
            String name,
            String town,
            String area,
            String instance,
            String begun,
            String ended,
            String language,
            String ownRule,
            String fileName,
            String origin) {}
}
