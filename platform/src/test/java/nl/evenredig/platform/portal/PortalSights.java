// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.platform.journey.Sight;
import nl.evenredig.platform.journey.Sights;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;

/// What people tell the town, the desk that takes it up, and what everyone reads of it.
@Component
final class PortalSights implements Sights {
    private static final int ALL = 200;

    private final Signals signals;
    private final Inbox inbox;
    private final PublishedAnswers answers;
    private final Figures figures;

    PortalSights(Signals signals, Inbox inbox, PublishedAnswers answers, Figures figures) {
        this.signals = signals;
        this.inbox = inbox;
        this.answers = answers;
        this.figures = figures;
    }

    @Override
    public List<Sight> sights() {
        List<Sight> sights = new ArrayList<>(senders());
        sights.addAll(readers());
        sights.addAll(desk());
        return sights;
    }

    private List<Sight> senders() {
        Secret secret = Secret.fresh();
        Saying saying = new Saying("رسالة المدرسة طويلة", "ar", Theme.LANGUAGE, "HM02", "");
        Sender sender = Heard.sender(Consent.UNASKED);
        signals.receive(
                new SignalPost(secret, Channel.WEB, saying, sender, Map.of()), Actor.stranger());
        Signal suspect =
                signals.receive(
                        SignalPost.of(Channel.WEB, saying, sender).suspected(true),
                        Actor.stranger());
        String page = "/signaal/" + secret.text();
        return List.of(
                Sight.page("/loket/signaal/" + suspect.id()),
                Sight.page("/signalen/nieuw"),
                Sight.sentEmpty("/signalen/nieuw"),
                Sight.page("/signalen/invullen"),
                Sight.sentEmpty("/signalen/invullen"),
                Sight.page("/signalen/invullen/" + secret.text() + "/briefje"),
                Sight.page("/signaal"),
                Sight.page(page),
                Sight.page(page + "/verzonden"),
                Sight.asked(page + "/stem").answering(404),
                Sight.asked(page + "/foto").answering(404));
    }

    private List<Sight> readers() {
        QuestionId answered = answers.some(AnswerWish.all(), 0, 1).getFirst().id();
        int year = figures.years().getLast();
        return List.of(
                Sight.page("/antwoorden"),
                Sight.page("/antwoorden?q=bestaatniet"),
                Sight.asked("/antwoorden/atom"),
                Sight.page("/antwoorden/" + answered),
                Sight.page("/antwoorden/" + answered + "/vertalen"),
                Sight.page("/antwoorden/bericht"),
                Sight.sentEmpty("/antwoorden/bericht"),
                Sight.page("/bericht/stop/onbekend"),
                Sight.page("/bericht/bevestig/onbekend"),
                Sight.asked("/jaarbeeld").answering(302),
                Sight.page("/jaarbeeld/" + year),
                Sight.asked("/jaarbeeld/" + year + "/cijfers.csv"),
                Sight.asked("/jaarbeeld/" + year + "/cijfers.json"),
                Sight.page("/signalen/cijfers"),
                Sight.asked("/signalen/cijfers/tabel.csv"),
                Sight.asked("/verkenningen/2026-999999").answering(404),
                Sight.asked("/verkenningen/2026-999999/verslag.pdf").answering(404));
    }

    private List<Sight> desk() {
        List<Work> open = lying(InboxView.OPEN).toList();
        String question = first(open, WorkId.Kind.QUESTION);
        String signal = first(open, WorkId.Kind.SIGNAL);
        List<Sight> sights = new ArrayList<>();
        sights.add(Sight.page("/loket"));
        sights.add(Sight.page("/loket?q=bestaatniet"));
        Stream.of(InboxView.LATE, InboxView.TELL, InboxView.CLOSED)
                .flatMap(this::lying)
                .filter(work -> work.id().kind() == WorkId.Kind.QUESTION)
                .limit(3)
                .forEach(work -> sights.add(Sight.page("/loket/vraag/" + work.id().id())));
        sights.add(Sight.page("/loket/vraag/" + question));
        sights.add(Sight.page("/loket/vraag/" + question + "/doorverwijzen"));
        sights.add(Sight.page("/loket/vraag/" + question + "/verkenning"));
        sights.add(Sight.page("/loket/signaal/" + signal));
        sights.add(Sight.page("/loket/signaal/" + signal + "/verzorg"));
        sights.add(Sight.asked("/loket/signaal/2026-999999/stem").answering(404));
        sights.add(Sight.asked("/loket/signaal/2026-999999/foto").answering(404));
        sights.add(Sight.asked("/loket/bundel/onbekend").answering(404));
        sights.add(Sight.asked("/loket/lijst.csv"));
        sights.add(Sight.page("/loket/klopt-niet"));
        sights.add(Sight.page("/mijn/doorverwijzingen"));
        sights.add(Sight.asked("/mijn/doorverwijzingen/onbekend").answering(404));
        return sights;
    }

    private Stream<Work> lying(InboxView view) {
        InboxQuery.Reader reader = new InboxQuery.Reader(Optional.empty(), true);
        return inbox.some(InboxQuery.of(view, reader), 0, ALL).stream();
    }

    private static String first(List<Work> open, WorkId.Kind kind) {
        return open.stream()
                .filter(work -> work.id().kind() == kind)
                .findFirst()
                .orElseThrow()
                .id()
                .id();
    }
}
