// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.place.District;
import nl.evenredig.platform.place.Municipality;
import nl.evenredig.platform.place.Places;
import nl.evenredig.platform.place.Population;
import nl.evenredig.platform.place.Residents;
import nl.evenredig.platform.rounds.RoundCard;
import nl.evenredig.platform.rounds.Rounds;
import nl.evenredig.platform.shared.web.Mirror;
import nl.evenredig.platform.thread.Threads;
import org.springframework.stereotype.Component;

/// Reads from the parts below what the town's own pages show.
@Component
final class TownFacts {
    /// Each card needs its round counted; the others stand on their own page.
    private static final int CARDS = 6;

    /// The others stand in their list.
    private static final int QUESTIONS = 4;

    private final Places places;
    private final Threads threads;
    private final Rounds rounds;

    TownFacts(Places places, Threads threads, Rounds rounds) {
        this.places = places;
        this.threads = threads;
        this.rounds = rounds;
    }

    /// Empty when the town was started empty and nobody set it up yet.
    Optional<Home> home() {
        return places.municipality().map(this::home);
    }

    private Home home(Municipality municipality) {
        Optional<Population> people = places.population();
        Optional<Residents> residents = people.flatMap(places::residents);
        List<Mirror.Bar> bars =
                places.districts().stream().map(district -> bar(district, residents)).toList();
        List<RoundCard> counted =
                rounds.some(0, CARDS).stream().map(rounds::count).map(RoundCard::of).toList();
        return new Home(
                municipality.name(), people, new Mirror(bars), threads.latest(QUESTIONS), counted);
    }

    private static Mirror.Bar bar(District district, Optional<Residents> residents) {
        return new Mirror.Bar(
                district.name(), residents.map(table -> table.peopleIn(district)).orElse(0));
    }
}
