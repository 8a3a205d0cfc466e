// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.MunicipalityId;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Search;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.workshop.Format;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.board.Harvests;
import nl.evenredig.platform.workshop.board.Written;
import nl.evenredig.platform.workshop.outcome.Checks;
import nl.evenredig.platform.workshop.outcome.Commitment;
import nl.evenredig.platform.workshop.outcome.Contact;
import nl.evenredig.platform.workshop.outcome.EarlierDays;
import nl.evenredig.platform.workshop.outcome.Inquiries;
import nl.evenredig.platform.workshop.outcome.Inquiry;
import nl.evenredig.platform.workshop.outcome.Promises;
import nl.evenredig.platform.workshop.outcome.Prose;
import nl.evenredig.platform.workshop.outcome.Publication;
import nl.evenredig.platform.workshop.outcome.Publications;
import nl.evenredig.platform.workshop.outcome.Publishing;
import nl.evenredig.platform.workshop.outcome.Quote;
import nl.evenredig.platform.workshop.outcome.Quotes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A kennisatelier that Havermonde held and published, and after which it is asked half a year later what was done.
@Component
@Order(36)
final class DemoAtelier implements DemoChapter {
    private static final Actor DEMO = Actor.job("demo");
    private static final int MANY = 200;
    private final EarlierDays days;
    private final Report report;
    private final Afterwards afterwards;
    private final Ground ground;

    /// What the report is made of.
    @Component
    record Report(Publications publications, Quotes quotes, Checks checks, Harvests harvests) {}

    /// What comes after it.
    @Component
    record Afterwards(Promises promises, Publishing publishing, Inquiries inquiries) {}

    /// On what it hangs.
    @Component("demoAtelierGround")
    record Ground(Threads threads, Workshops workshops, Clock clock) {}

    DemoAtelier(EarlierDays days, Report report, Afterwards afterwards, Ground ground) {
        this.days = days;
        this.report = report;
        this.afterwards = afterwards;
        this.ground = ground;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        DemoDays counted = new DemoDays(LocalDate.now(ground.clock()));
        try {
            DemoWords words = DemoWords.of("atelier.csv");
            WorkshopId id =
                    days.bring(
                            question(words),
                            plan(words, counted),
                            new DemoAtelierDay(words).read(counted),
                            DEMO);
            Prose prose =
                    new Prose(words.say("inleiding"), words.say("tips"), Prose.Sorting.WEIGHT, 0);
            report.publications().write(id, prose, DEMO);
            promise(id, counted);
            check(id, counted);
            LocalDate published = counted.day(words.say("gepubliceerd"));
            afterwards.publishing().publish(id, workshop(id).version(), published, DEMO);
            afterwards.inquiries().askAfter(DEMO);
            answer(id, words, counted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private QuestionId question(DemoWords words) {
        return ground.threads().some(Search.all(), 0, MANY).stream()
                .filter(dossier -> dossier.title().equals(words.say("vraag")))
                .map(Dossier::id)
                .findFirst()
                .orElseThrow();
    }

    private static Workshop.Plan plan(DemoWords words, DemoDays counted) {
        Workshop.Moment when =
                new Workshop.Moment(counted.day(words.say("gehouden")), LocalTime.of(10, 0));
        return new Workshop.Plan(
                Format.WHOLE_DAY,
                words.say("titel"),
                words.say("doel"),
                Optional.of(when),
                new Workshop.Venue(
                        words.say("plek"), words.say("adres"), words.say("toegang"), true, true));
    }

    private void promise(WorkshopId id, DemoDays counted) throws IOException {
        List<Publication.Line> lines = report.publications().draft(workshop(id)).lines();
        List<NamedCsvRecord> rows = new DemoFile("atelierlijnen.csv").rows();
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            Contact contact =
                    new Contact(
                            UUID.randomUUID(),
                            lines.get(i).id(),
                            row.getField("wie"),
                            row.getField("mail"));
            afterwards.promises().address(id, contact, DEMO);
        }
        for (NamedCsvRecord row : new DemoFile("ateliertoezeggingen.csv").rows()) {
            Commitment.Wish wish =
                    new Commitment.Wish(
                            row.getField("wie"),
                            Commitment.Kind.OFFICE,
                            "",
                            row.getField("wat"),
                            counted.day(row.getField("voor")));
            afterwards.promises().promise(id, wish, DEMO);
        }
    }

    /// Everyone looked; some agreed to be quoted.
    private void check(WorkshopId id, DemoDays counted) throws IOException {
        for (Written note : report.harvests().notes(id)) {
            report.quotes().propose(id, note.id(), DEMO);
        }
        report.checks().begin(id, workshop(id).version(), counted.day("10"), DEMO);
        List<NamedCsvRecord> rows = new DemoFile("atelierbriefjes.csv").rows();
        for (Quote quote : report.quotes().of(id)) {
            rows.stream()
                    .filter(row -> row.getField("tekst").equals(quote.words()))
                    .map(row -> row.getField("citaat"))
                    .filter(answer -> !answer.isEmpty())
                    .map(Quote.State::valueOf)
                    .forEach(state ->
                            report.quotes()
                                    .answer(
                                            id,
                                            quote.participant(),
                                            new Quotes.Choice(quote.id(), state),
                                            DEMO));
        }
        report.checks().of(id).forEach(reading -> report.checks().answer(reading, DEMO));
    }

    /// The municipality answered after half a year; the organisation did not yet.
    private void answer(WorkshopId id, DemoWords words, DemoDays counted) {
        Inquiry.Reply reply =
                new Inquiry.Reply(
                        Inquiry.Progress.UNDER_WAY, words.say("antwoord"), counted.today());
        afterwards.inquiries().of(id).stream()
                .filter(inquiry -> inquiry.asked().name().equals(words.say("gevraagd")))
                .forEach(inquiry -> afterwards.inquiries().answer(inquiry, reply, DEMO));
    }

    private Workshop workshop(WorkshopId id) {
        return ground.workshops().find(id).orElseThrow();
    }
}
