// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.List;
import nl.evenredig.exact.Money;
import nl.evenredig.platform.shared.web.Mirror;

/// What the home page shows: who lives here, and the rounds that were counted.
///
/// @param town the municipality's name
/// @param mirror its districts
/// @param rounds newest first
public record Home(String town, Mirror mirror, List<Round> rounds) {
    public Home {
        rounds = List.copyOf(rounds);
    }

    /// One counted round on its card.
    ///
    /// @param slug its address
    /// @param name as its town wrote it
    /// @param language the language of that name
    /// @param count what it came to
    public record Round(String slug, String name, String language, Count count) {}

    /// What a round came to under Equal Shares.
    ///
    /// @param voters how many people voted
    /// @param reached how many of them see a choice of theirs funded
    /// @param plans how many plans they could choose from
    /// @param funded how many of those got money
    public record Count(
            long voters, long reached, int plans, int funded, Money budget, Money spent) {}
}
