// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.platform.portal.Cluster;
import nl.evenredig.platform.portal.Inbox;
import nl.evenredig.platform.portal.QuestionKind;
import nl.evenredig.platform.portal.Redaction;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.portal.Similar;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.time.WorkingDays;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Component;

/// Lays out what lies open at the side of the desk.
@Component
final class DeskPanels {
    static final int LIKE = 5;
    private static final int PERCENT = 100;

    private final Inbox inbox;
    private final Signals signals;
    private final Uploads uploads;
    private final Surroundings around;

    /// Where and when the desk is.
    @Component
    record Surroundings(Areas areas, Clock clock, WorkingDays days) {}

    DeskPanels(Inbox inbox, Signals signals, Uploads uploads, Surroundings around) {
        this.inbox = inbox;
        this.signals = signals;
        this.uploads = uploads;
        this.around = around;
    }

    DeskPanel of(Signal signal, Form form, Page page) {
        String title = form.value("titel").isEmpty() ? signal.headline() : form.value("titel");
        form.with("titel", title)
                .with("thema", signal.saying().theme().name())
                .with("wijk", signal.saying().district());
        if (form.value("taal").isEmpty()) {
            form.with("taal", signal.language())
                    .with("gehoord", signal.saying().words())
                    .with("nederlands", signal.dutch().text())
                    .with("akkoord", signal.sender().consent().name())
                    .with("akkoord-naam", signal.sender().name());
        }
        return panel(
                "/loket/signaal/" + signal.id(),
                Optional.empty(),
                List.of(signal),
                new Open(inbox.similar(signal, LIKE), form, page));
    }

    DeskPanel of(Cluster cluster, List<Signal> lying, Form form, Page page) {
        if (form.value("titel").isEmpty()) {
            form.with("titel", cluster.title());
        }
        if (form.value("thema").isEmpty() && !lying.isEmpty()) {
            Signal first = lying.getFirst();
            form.with("thema", first.saying().theme().name())
                    .with("wijk", first.saying().district());
        }
        return panel(
                "/loket/bundel/" + cluster.id(),
                Optional.of(cluster),
                lying,
                new Open(inbox.similar(cluster, lying, LIKE), form, page));
    }

    /// What is being read.
    private record Open(List<Similar> similar, Form form, Page page) {}

    private DeskPanel panel(String path, Optional<Cluster> cluster, List<Signal> lying, Open open) {
        Page page = open.page();
        List<Redaction> redactions =
                lying.size() == 1 ? signals.redactions(lying.getFirst().id()) : List.of();
        String state =
                cluster.map(one -> one.state().name().toLowerCase(Locale.ROOT)).orElse("received");
        return new DeskPanel(
                path,
                cluster,
                lying.stream().map(signal -> asker(signal, page)).toList(),
                open.similar().stream().map(one -> like(one, page)).toList(),
                new DeskPanel.Settled(
                        page.say("portal.desk.signal." + state),
                        cluster.map(Cluster::reason).orElse(""),
                        redactions),
                open.form(),
                QuestionKind.STRAIGHTFORWARD
                        .term()
                        .orElseThrow()
                        .lastDay(page.today(), around.days()));
    }

    DeskLike like(Similar similar, Page page) {
        String words = similar.title().isEmpty() ? similar.id().id() : similar.title();
        String label =
                similar.signals() > 1
                        ? page.say("portal.desk.like.several", words, similar.signals())
                        : words;
        String told = similar.isAnswered() ? page.say("portal.desk.like.answer", label) : label;
        boolean isTarget = similar.isOpen() && similar.id().signal().isEmpty();
        return new DeskLike(
                DeskRows.path(similar.id()),
                told,
                similar.language(),
                isTarget ? DeskRows.path(similar.id()).substring("/loket/".length()) : "");
    }

    DeskAsker asker(Signal signal, Page page) {
        List<String> meta = new ArrayList<>();
        meta.add(signal.id().toString());
        meta.add(DeskWords.moment(signal.receivedAt(), around.clock().getZone(), page));
        meta.add(
                signal.sender().name().isEmpty()
                        ? page.say("portal.desk.asker." + DeskWords.key(signal.sender().kind()))
                        : signal.sender().name());
        meta.add(DeskWords.district(signal.saying().district(), around.areas()));
        String way =
                signal.hasVoice()
                        ? page.say("portal.desk.way.voice")
                        : page.say("portal.desk.way." + DeskWords.key(signal.channel()));
        String language = DeskWords.language(signal.language(), page);
        boolean isGuess = signal.saying().told().isEmpty() && signal.guess().isMade();
        return new DeskAsker(
                signal,
                String.join(" · ", meta.stream().filter(part -> !part.isEmpty()).toList()),
                String.join(
                        " · ", Stream.of(way, language).filter(part -> !part.isEmpty()).toList()),
                isGuess ? Long.toString(Math.round(signal.guess().certainty() * PERCENT)) : "",
                uploads.of(signal.id().owner()).stream()
                        .anyMatch(upload -> upload.kind() == FileKind.PHOTO));
    }
}
