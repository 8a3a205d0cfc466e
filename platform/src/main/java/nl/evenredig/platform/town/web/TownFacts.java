// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Money;
import nl.evenredig.platform.shared.web.Mirror;
import nl.evenredig.platform.shared.web.Sign;
import nl.evenredig.platform.shared.web.Signboard;
import org.springframework.stereotype.Component;

/// SCAFFOLD until place and rounds exist.
@Component
final class TownFacts implements Signboard {
    Optional<Home> home() {
        Mirror mirror =
                new Mirror(
                        List.of(
                                new Mirror.Bar("Oude Haven", 9400),
                                new Mirror.Bar("Spoorkwartier", 11200),
                                new Mirror.Bar("De Werven", 8900),
                                new Mirror.Bar("Molenpolder", 12800),
                                new Mirror.Bar("Tuindorp-West", 7300),
                                new Mirror.Bar("Kastanjehof", 10500),
                                new Mirror.Bar("Zonneveld", 12100),
                                new Mirror.Bar("Rietlanden", 6400),
                                new Mirror.Bar("Haverdorp", 6000)));
        return Optional.of(
                new Home(
                        "Havermonde",
                        mirror,
                        List.of(
                                round("assen-2024", "Assen Top Idee 2024", "nl", 84, 79),
                                round(
                                        "wieliczka-2023",
                                        "Zielony Budżet Wieliczka 2023",
                                        "pl",
                                        6586,
                                        6301),
                                round(
                                        "amsterdam-252",
                                        "Buurtbudget Amsterdam",
                                        "nl",
                                        1240,
                                        1000))));
    }

    private static Home.Round round(
            String slug, String name, String tag, long voters, long reached) {
        return new Home.Round(
                slug,
                name,
                tag,
                new Home.Count(
                        voters,
                        reached,
                        14,
                        9,
                        new Money(10000000, tag.equals("pl") ? "PLN" : "EUR"),
                        new Money(7670000, tag.equals("pl") ? "PLN" : "EUR")));
    }

    String source() {
        return "demo";
    }

    @Override
    public Sign read() {
        return new Sign(
                Optional.of("Havermonde"),
                Optional.of("0999 55 01 23"),
                Optional.of("Wijkpunt Molenpolder, Korenplein 4"),
                "havermonde");
    }
}
