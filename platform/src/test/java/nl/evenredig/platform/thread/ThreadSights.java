// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.util.ArrayList;
import java.util.List;
import nl.evenredig.platform.journey.Sight;
import nl.evenredig.platform.journey.Sights;
import org.springframework.stereotype.Component;

/// Questions: the list, a dossier in every state the demo has, following, and the desk of those who write.
@Component
final class ThreadSights implements Sights {
    private static final String EDITOR = "Anouk Terpstra";
    private static final int ALL = 100;

    private final Threads threads;
    private final Followers followers;
    private final FollowerStore store;

    ThreadSights(Threads threads, Followers followers, FollowerStore store) {
        this.threads = threads;
        this.followers = followers;
        this.store = store;
    }

    @Override
    public List<Sight> sights() {
        Dossier dossier = find("Hoe maken we brieven");
        String path = dossier.id().path();
        List<Sight> sights = new ArrayList<>();
        sights.add(Sight.page("/vragen"));
        sights.add(Sight.page("/vragen?zoek=bestaatniet"));
        sights.add(Sight.page("/vragen?stap=reported"));
        sights.add(Sight.page(path));
        sights.add(Sight.page(path).by(EDITOR));
        sights.add(Sight.page(find("Hoe krijgt onze school").id().path()));
        sights.add(Sight.page(find("Welke regels gelden").id().path()));
        sights.add(Sight.page(path + "/volgen"));
        sights.add(Sight.sentEmpty(path + "/volgen"));
        sights.add(Sight.asked(path + "/atom"));
        sights.add(Sight.asked("/vragen/atom"));
        sights.add(Sight.asked("/vraag/2026-999999").answering(404));
        sights.add(Sight.asked("/vraag/x").answering(404));
        sights.addAll(links(dossier.id()));
        sights.addAll(desk(dossier));
        return sights;
    }

    private List<Sight> links(QuestionId question) {
        FollowWish wish = new FollowWish(question, "nl", Pace.NOW);
        FollowKey confirm = FollowKey.fresh();
        store.ask(wish, "kijker@example.org")
                .ifPresent(
                        follower -> store.remember(follower, confirm, FollowKey.Purpose.CONFIRM));
        String secret = followers.followByLink(wish);
        FollowKey letter = FollowKey.fresh();
        store.holders(new FollowKey(secret), FollowKey.Purpose.READ)
                .forEach(one -> store.remember(one.id(), letter, FollowKey.Purpose.STOP));
        return List.of(
                Sight.page("/volg/stop/" + letter.secret()),
                Sight.page("/volg/keuze/" + letter.secret()),
                Sight.page("/volg/" + secret),
                Sight.page("/volg/stop/" + secret),
                Sight.page("/volg/bevestig/" + confirm.secret()),
                Sight.page("/volg/onbekend"));
    }

    private List<Sight> desk(Dossier dossier) {
        String desk = dossier.id().path() + "/schrijven";
        List<Entry> entries = threads.entries(dossier.id(), Audience.COLLEAGUES);
        Entry promise = entries.stream().filter(Entry::isOpenPromise).findFirst().orElseThrow();
        return List.of(
                Sight.page(desk),
                Sight.sentEmpty(desk),
                Sight.page(desk).by(EDITOR),
                Sight.page(dossier.id().path() + "/stappen"),
                Sight.asked(dossier.id().path() + "/opname/" + promise.id()).answering(404),
                Sight.page(desk + "/" + entries.getFirst().id()),
                Sight.page(desk + "/" + promise.id()));
    }

    private Dossier find(String title) {
        return threads.some(Search.all(), 0, ALL).stream()
                .filter(dossier -> dossier.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
