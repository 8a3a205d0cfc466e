// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Money;
import nl.evenredig.platform.place.Population;
import nl.evenredig.platform.shared.web.Mirror;

/// What the home page shows: who lives here, and the rounds that were counted.
///
/// @param town the municipality's name
/// @param people who counted its residents; empty when nobody did
/// @param mirror its districts
/// @param rounds the counted rounds
public record Home(String town, Optional<Population> people, Mirror mirror, List<Round> rounds) {
    public Home {
        rounds = List.copyOf(rounds);
    }

    /// Whether the figures were made up for a demo; each page that shows one says so.
    public boolean isInvented() {
        return people.isPresent() && people.get().invented();
    }

    /// One counted round on its card.
    ///
    /// @param slug its address
    /// @param name as its town wrote it
    /// @param where the town and the time
    /// @param language the language of name and place
    /// @param count what it came to
    public record Round(String slug, String name, String where, String language, Count count) {}

    /// What a round came to under Equal Shares.
    ///
    /// @param voters how many people voted
    /// @param reached how many of them see a choice of theirs funded
    /// @param plans how many plans they could choose from
    /// @param funded how many of those got money
    /// @param budget what could be divided
    /// @param spent what the funded plans cost together
    public record Count(
            long voters, long reached, int plans, int funded, Money budget, Money spent) {}
}
