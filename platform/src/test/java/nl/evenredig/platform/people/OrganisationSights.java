// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.journey.Sight;
import nl.evenredig.platform.journey.Sights;
import nl.evenredig.platform.shared.Secret;
import org.springframework.stereotype.Component;

/// Organisations, as everyone, their own people and the municipality see them; and ties of the Authority.
@Component
final class OrganisationSights implements Sights {
    private static final String SPEAKER = "Rosalina Lopes";
    private static final String SPOKEN = "casa-cabo-verde-havermonde";
    private static final String UNSPOKEN = "kas-di-isla";

    private final Organisations organisations;
    private final InvitationStore invitations;

    OrganisationSights(Organisations organisations, InvitationStore invitations) {
        this.organisations = organisations;
        this.invitations = invitations;
    }

    @Override
    public List<Sight> sights() {
        String own = "/mijn/organisaties/" + SPOKEN;
        List<Sight> sights = new ArrayList<>();
        String invitation = "/organisaties/uitnodiging/" + invitation();
        sights.addAll(
                List.of(
                        Sight.page("/organisaties"),
                        Sight.page("/organisaties?q=bestaat-niet&wijk=HM04"),
                        Sight.page("/organisaties/vrouwenstichting-nour-havermonde"),
                        Sight.page("/organisaties/stichting-polonia-havermonde"),
                        Sight.asked("/organisaties/bestaat-niet").answering(404),
                        Sight.page("/organisaties/uitnodiging/onbekend"),
                        Sight.page(invitation),
                        Sight.sentEmpty(invitation),
                        Sight.page("/mijn/organisaties").by(SPEAKER),
                        Sight.page(own).by(SPEAKER),
                        Sight.sentEmpty(own).by(SPEAKER),
                        Sight.page(own + "/gegevens").by(SPEAKER),
                        Sight.page(own + "/stoppen").by(SPEAKER),
                        Sight.sentEmpty(own + "/stoppen").by(SPEAKER)));
        sights.addAll(desk("/beheer/organisaties"));
        return sights;
    }

    private static List<Sight> desk(String desk) {
        return List.of(
                Sight.page("/belangen"),
                Sight.page("/mijn/belangen"),
                Sight.sentEmpty("/mijn/belangen"),
                Sight.page(desk),
                Sight.page(desk + "/nieuw").by("Latoya Martis"),
                Sight.sentEmpty(desk + "/nieuw").by("Latoya Martis"),
                Sight.page(desk + "/" + UNSPOKEN),
                Sight.page(desk + "/" + UNSPOKEN).by("Latoya Martis"),
                Sight.page(desk + "/" + SPOKEN),
                Sight.page(desk + "/" + UNSPOKEN + "/gegevens").by("Latoya Martis"));
    }

    /// What somebody finds who was asked to speak for an organisation.
    private String invitation() {
        Secret secret = Secret.fresh();
        String address = UUID.randomUUID() + "@example.org";
        invitations.add(
                organisations.find(SPOKEN).orElseThrow().id(),
                new Invitee(address, Locale.of("nl"), Optional.empty()),
                secret);
        return secret.text();
    }
}
