// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.portal.AnswerTranslation;
import nl.evenredig.platform.portal.AnswerTranslations;
import nl.evenredig.platform.portal.ClusterId;
import nl.evenredig.platform.portal.DutchText;
import nl.evenredig.platform.portal.Earlier;
import nl.evenredig.platform.portal.Figures;
import nl.evenredig.platform.portal.Saying;
import nl.evenredig.platform.portal.Sender;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.portal.SignalState;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.portal.Trace;
import nl.evenredig.platform.shared.MunicipalityId;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Milestone;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Waypoint;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the people of Havermonde told the town, in eight languages, and how far each of it is: brought in as history of an
/// earlier system. Days are counted from today.
@Component
@Order(35)
final class DemoPortal implements DemoChapter {
    private static final Actor AUTHOR = Actor.job("demo");
    private static final String LAST_YEAR = "vorigjaar";

    private final Earlier earlier;
    private final Threads threads;
    private final Sources sources;
    private final Clock clock;

    /// What else the chapter needs.
    @Component
    record Sources(
            Uploads uploads,
            People people,
            DemoDossiers dossiers,
            AnswerTranslations translations,
            Figures figures) {}

    DemoPortal(Earlier earlier, Threads threads, Sources sources, Clock clock) {
        this.earlier = earlier;
        this.threads = threads;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        DemoDays days = new DemoDays(LocalDate.now(clock));
        try {
            Map<String, List<SignalId>> bundles = signals(days);
            Map<String, ClusterId> clusters = clusters(bundles, days);
            for (NamedCsvRecord row : new DemoFile("vraagverloop.csv").rows()) {
                handle(new DemoHandled(row, days, zone()), clusters);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sources.figures().freeze();
    }

    private Map<String, List<SignalId>> signals(DemoDays days) throws IOException {
        Map<String, List<SignalId>> bundles = new HashMap<>();
        for (NamedCsvRecord row : new DemoFile("signalen.csv").rows()) {
            DemoSignal demo = new DemoSignal(row, days, zone());
            Signal signal =
                    earlier.receive(demo.post(sources.uploads()), demo.dutch(), demo.at(), AUTHOR);
            bundles.computeIfAbsent(demo.bundle(), _ -> new ArrayList<>()).add(signal.id());
        }
        return bundles;
    }

    private Map<String, ClusterId> clusters(Map<String, List<SignalId>> bundles, DemoDays days)
            throws IOException {
        Map<String, ClusterId> clusters = new HashMap<>();
        for (NamedCsvRecord row : new DemoFile("bundels.csv").rows()) {
            String name = row.getField("bundel");
            if (name.equals(LAST_YEAR)) {
                count(settled(row, days), days.today().getYear() - 1);
                continue;
            }
            List<SignalId> signals = Objects.requireNonNull(bundles.get(name));
            clusters.put(name, earlier.settle(signals, settled(row, days), AUTHOR));
        }
        return clusters;
    }

    private Earlier.Settled settled(NamedCsvRecord row, DemoDays days) {
        return new Earlier.Settled(
                row.getField("titel"),
                SignalState.valueOf(row.getField("staat")),
                row.getField("reden"),
                days.day(row.getField("dag")).atStartOfDay(zone()).toInstant());
    }

    private void handle(DemoHandled demo, Map<String, ClusterId> clusters) throws IOException {
        Account owner = sources.people().at(demo.owner()).orElseThrow();
        QuestionId id = demo.isNew() ? open(demo) : sources.dossiers().titled(demo.title());
        List<ClusterId> from = List.of(Objects.requireNonNull(clusters.get(demo.name())));
        earlier.ask(id, from, demo.handled(owner.id()), AUTHOR);
        for (NamedCsvRecord row : new DemoFile("vertalingen.csv").rows()) {
            if (row.getField("vraag").equals(demo.name())) {
                sources.translations().write(id, 1, translation(row), AUTHOR);
            }
        }
    }

    /// A dossier with the steps it took, and the answer when there is one.
    private QuestionId open(DemoHandled demo) throws IOException {
        QuestionId id = earlier.open(demo.opening(), AUTHOR);
        quote(id, demo);
        threads.reach(id, Waypoint.reached(Milestone.SIGNAL, demo.opened()), AUTHOR);
        threads.reach(id, Waypoint.reached(Milestone.QUESTION, demo.opened()), AUTHOR);
        demo.day("beantwoord")
                .ifPresentOrElse(
                        day -> answered(id, demo, day),
                        () ->
                                demo.day("beloofd")
                                        .ifPresent(due ->
                                                threads.reach(
                                                        id,
                                                        Waypoint.due(Milestone.REPORTED, due),
                                                        AUTHOR)));
        return id;
    }

    private void quote(QuestionId id, DemoHandled demo) throws IOException {
        DemoDays days = new DemoDays(LocalDate.now(clock));
        for (NamedCsvRecord row : new DemoFile("signalen.csv").rows()) {
            DemoSignal said = new DemoSignal(row, days, zone());
            if (said.bundle().equals(demo.name())) {
                said.quote().ifPresent(writing -> threads.write(id, writing, AUTHOR));
            }
        }
    }

    private void answered(QuestionId id, DemoHandled demo, LocalDate day) {
        demo.answer()
                .ifPresent(answer ->
                        threads.write(
                                id,
                                Writing.told(
                                        EntryKind.ANSWERED, day, Wording.dutch("", answer.brief())),
                                AUTHOR));
        LocalDate told = demo.day("terug").orElse(day);
        threads.write(
                id, Writing.told(EntryKind.DONE, told, Wording.dutch("", demo.told())), AUTHOR);
        threads.reach(id, Waypoint.reached(Milestone.REPORTED, told), AUTHOR);
    }

    private static AnswerTranslation translation(NamedCsvRecord row) {
        return new AnswerTranslation(
                row.getField("taal"),
                row.getField("titel"),
                row.getField("kort"),
                row.getField("lang"),
                DutchText.By.valueOf(row.getField("door")),
                false);
    }

    /// Last year, of which only numbers are left.
    private void count(Earlier.Settled settled, int year) throws IOException {
        List<Trace> traces = new ArrayList<>();
        for (NamedCsvRecord row : new DemoFile("signaaltellingen.csv").rows()) {
            traces.add(trace(row, year));
        }
        earlier.count(traces, settled, AUTHOR);
    }

    private static Trace trace(NamedCsvRecord row, int year) {
        String language = row.getField("taal");
        Saying saying =
                new Saying(
                        "",
                        language,
                        Theme.valueOf(row.getField("thema")),
                        row.getField("wijk"),
                        "");
        Sender unknown = Sender.unknown(language);
        Sender sender =
                new Sender(
                        AuthorKind.valueOf(row.getField("van")),
                        "",
                        "",
                        "",
                        language,
                        unknown.consent());
        return new Trace(year, saying, sender, Integer.parseInt(row.getField("aantal")));
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
