// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.evenredig.budget.Outcome;
import nl.evenredig.platform.place.District;
import nl.evenredig.platform.place.Municipality;
import nl.evenredig.platform.place.Places;
import nl.evenredig.platform.place.Population;
import nl.evenredig.platform.rounds.ArchivedRound;
import nl.evenredig.platform.rounds.Rounds;
import nl.evenredig.platform.shared.web.Mirror;
import org.springframework.stereotype.Component;

/// Reads from the parts below what the town's own pages show.
@Component
final class TownFacts {
    private static final Pattern YEAR = Pattern.compile("\\b[12][0-9]{3}\\b");

    private final Places places;
    private final Rounds rounds;

    TownFacts(Places places, Rounds rounds) {
        this.places = places;
        this.rounds = rounds;
    }

    /// Empty when the town was started empty and nobody set it up yet.
    Optional<Home> home() {
        return places.municipality().map(this::home);
    }

    private Home home(Municipality municipality) {
        Optional<Population> people = places.population();
        List<Mirror.Bar> bars =
                places.districts().stream().map(district -> bar(district, people)).toList();
        List<Home.Round> counted = rounds.all().stream().map(this::counted).toList();
        return new Home(municipality.name(), people, new Mirror(bars), counted);
    }

    /// The year of the vote; without one, what the source calls this time.
    private static String year(ArchivedRound.Told told) {
        Matcher year = YEAR.matcher(told.ended() + " " + told.begun());
        return year.find() ? year.group() : told.instance();
    }

    private static Mirror.Bar bar(District district, Optional<Population> people) {
        return new Mirror.Bar(
                district.name(), people.map(count -> count.peopleIn(district)).orElse(0));
    }

    private Home.Round counted(ArchivedRound round) {
        ArchivedRound.Told told = round.told();
        Outcome outcome = rounds.count(round).equalShares();
        String where = (told.town() + " " + year(told)).strip();
        return new Home.Round(
                round.slug(),
                told.name().isEmpty() ? where : told.name(),
                where,
                told.language().isEmpty() ? "und" : told.language(),
                new Home.Count(
                        round.voters(),
                        round.voters() - outcome.excluded(),
                        round.projects(),
                        outcome.funded().size(),
                        round.budget(),
                        outcome.cost()));
    }
}
