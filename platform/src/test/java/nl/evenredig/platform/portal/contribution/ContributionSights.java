// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.platform.journey.Sight;
import nl.evenredig.platform.journey.Sights;
import nl.evenredig.platform.shared.access.Actor;
import org.springframework.stereotype.Component;

/// What readers contribute under a page: the form, the rules, the author's page and the desk, in every state of the demo.
@Component
final class ContributionSights implements Sights {
    private static final String ABOUT = "/wijken/HM01";
    private static final int ALL = 100;

    private final Contributions contributions;
    private final Moderation moderation;

    ContributionSights(Contributions contributions, Moderation moderation) {
        this.contributions = contributions;
        this.moderation = moderation;
    }

    @Override
    public List<Sight> sights() {
        Sending sending =
                new Sending(ABOUT, "nl", "Waar staan de bankjes?", "", Optional.empty(), false);
        ContributionKey key = contributions.receive(sending, Optional.empty());
        List<Sight> sights = new ArrayList<>();
        sights.add(Sight.page("/bijdragen/over" + ABOUT));
        sights.add(Sight.asked("/bijdragen/nieuw?over=" + ABOUT).answering(302));
        sights.add(Sight.page("/bijdragen/nieuw" + ABOUT));
        sights.add(Sight.sentEmpty("/bijdragen/nieuw" + ABOUT));
        sights.add(Sight.page("/bijdragen/regels"));
        sights.add(Sight.asked("/bijdragen/regels/csv"));
        sights.add(Sight.page(key.path()));
        sights.add(Sight.page(refused().path()));
        sights.add(Sight.page("/loket/bijdragen"));
        for (Contribution one : states()) {
            sights.add(Sight.page("/loket/bijdragen/" + one.id()));
        }
        sights.add(Sight.asked("/loket/bijdragen/onbekend/stem").answering(404));
        return sights;
    }

    private ContributionKey refused() {
        Sending sending =
                new Sending(ABOUT, "nl", "De buurman is ziek.", "", Optional.empty(), false);
        ContributionKey key = contributions.receive(sending, Optional.empty());
        Contribution sent = contributions.find(key).orElseThrow();
        Decision refusal = new Decision.Refuse(HouseRule.PRIVACY, "Laat de buurman weg.");
        moderation.decide(sent.seen(), refusal, Actor.job("test"));
        return key;
    }

    /// One of each state.
    private List<Contribution> states() {
        List<Contribution> all = new ArrayList<>();
        for (ContributionState state : ContributionState.values()) {
            moderation.some(new ContributionQuery("", Set.of(state), ""), 0, ALL).stream()
                    .findFirst()
                    .ifPresent(all::add);
        }
        return all;
    }
}
