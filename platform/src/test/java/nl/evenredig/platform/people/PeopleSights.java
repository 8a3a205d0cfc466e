// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.journey.Sight;
import nl.evenredig.platform.journey.Sights;
import nl.evenredig.platform.shared.Secret;
import org.springframework.stereotype.Component;

/// Signing in, one's own pages, and the desk of administrators.
@Component
final class PeopleSights implements Sights {
    private static final String RESIDENT = "Mw. De Bruin";
    private static final String RESIDENT_ADDRESS = "mw.de.bruin@bewoner.example";
    private static final String OFFICIAL = "Joost van Dalen";

    private final LinkStore links;
    private final People people;

    PeopleSights(LinkStore links, People people) {
        this.links = links;
        this.people = people;
    }

    @Override
    public List<Sight> sights() {
        List<Sight> sights = new ArrayList<>(signIn());
        sights.addAll(
                List.of(
                        Sight.page("/mijn").by(RESIDENT),
                        Sight.page("/mijn/passkeys").by(RESIDENT),
                        Sight.page("/mijn/stoppen").by(RESIDENT),
                        Sight.page("/mijn").by(OFFICIAL)));
        String resident = people.at(RESIDENT_ADDRESS).orElseThrow().id().toString();
        sights.addAll(
                List.of(
                        Sight.page("/beheer/mensen"),
                        Sight.page("/beheer/mensen?zoek=komtnietvoor"),
                        Sight.page("/beheer/mensen/nieuw"),
                        Sight.sentEmpty("/beheer/mensen/nieuw"),
                        Sight.page("/beheer/mensen/" + resident),
                        Sight.asked("/beheer/mensen/x").answering(404)));
        // The demo has no sign-in of a municipality; MunicipalityJourney looks at those pages.
        List.of("", "/terug", "/niet-gelukt", "/uit")
                .forEach(way -> sights.add(Sight.asked("/inloggen/gemeente" + way).answering(404)));
        return sights;
    }

    private List<Sight> signIn() {
        String newcomer = UUID.randomUUID() + "@example.org";
        return List.of(
                Sight.page("/inloggen"),
                Sight.sentEmpty("/inloggen"),
                Sight.page("/inloggen/link?code=oud"),
                Sight.page(link(Link.Kind.SIGN_IN, RESIDENT_ADDRESS)),
                Sight.page(link(Link.Kind.SIGN_IN, newcomer)),
                Sight.sentEmpty(link(Link.Kind.FIRST_ADMINISTRATOR, "")),
                Sight.page("/inloggen/sterker").by(OFFICIAL));
    }

    private String link(Link.Kind kind, String address) {
        Secret secret = Secret.fresh();
        links.add(secret, new LinkStore.Row(kind, address, "/mijn"), Duration.ofHours(1));
        return "/inloggen/link?code=" + secret.text();
    }
}
