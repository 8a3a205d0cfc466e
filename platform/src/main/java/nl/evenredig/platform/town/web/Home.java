// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.place.Population;
import nl.evenredig.platform.rounds.RoundCard;
import nl.evenredig.platform.shared.web.Mirror;
import nl.evenredig.platform.thread.QuestionCard;

/// What the home page shows: who lives here, what came of what people asked, and the rounds that were counted.
///
/// @param town the municipality's name
/// @param people who counted its residents; empty when nobody did
/// @param mirror its districts
/// @param questions those in which something happened last
/// @param rounds the counted rounds
public record Home(
        String town,
        Optional<Population> people,
        Mirror mirror,
        List<QuestionCard> questions,
        List<RoundCard> rounds) {
    public Home {
        questions = List.copyOf(questions);
        rounds = List.copyOf(rounds);
    }

    /// Whether the figures were made up for a demo; each page that shows one says so.
    public boolean isInvented() {
        return people.isPresent() && people.get().invented();
    }
}
