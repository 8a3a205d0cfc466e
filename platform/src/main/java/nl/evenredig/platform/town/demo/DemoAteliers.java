// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.MunicipalityId;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import nl.evenredig.platform.workshop.Format;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Topic;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.live.Attendees;
import nl.evenredig.platform.workshop.live.Course;
import nl.evenredig.platform.workshop.live.Notes;
import nl.evenredig.platform.workshop.live.Pass;
import nl.evenredig.platform.workshop.live.Written;
import nl.evenredig.platform.workshop.prepare.BlockKind;
import nl.evenredig.platform.workshop.prepare.Guest;
import nl.evenredig.platform.workshop.prepare.Guests;
import nl.evenredig.platform.workshop.prepare.Programmes;
import nl.evenredig.platform.workshop.prepare.Readiness;
import nl.evenredig.platform.workshop.prepare.Seats;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Two more workshops of Havermonde: one in the middle of its silent writing, which a visitor can join from a phone, and
/// one in preparation to which mostly officials come.
@Component
@Order(39)
final class DemoAteliers implements DemoChapter {
    private static final Actor DEMO = Actor.job("demo");
    private static final int LONG = 120;

    private final DemoDossiers dossiers;
    private final Before before;
    private final Day day;
    private final Clock clock;

    /// What is done before the day.
    @Component("demoAteliersBefore")
    record Before(
            Workshops workshops,
            Programmes programmes,
            Guests guests,
            Seats seats,
            Languages languages) {}

    /// What is done on the day.
    @Component("demoAteliersDay")
    record Day(Readiness readiness, Course course, Attendees attendees, Notes notes) {}

    DemoAteliers(DemoDossiers dossiers, Before before, Day day, Clock clock) {
        this.dossiers = dossiers;
        this.before = before;
        this.day = day;
        this.clock = clock;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        try {
            now();
            soon();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void now() throws IOException {
        WorkshopId id = begin("nu");
        Map<UUID, String> notes = invite(id, "nu");
        before.seats().lay(id, List.of(6, 6, 6), DEMO);
        before.seats().seat(id, 1, DEMO);
        go(id, WorkshopState.INVITING);
        go(id, WorkshopState.CONFIRMED);
        day.course().go(id, new Workshops.Step(version(id), WorkshopState.MORNING, DEMO));
        day.course()
                .go(
                        id,
                        1,
                        new Course.Step(RoundState.READY, RoundState.SILENT_WRITING, LONG),
                        DEMO);
        notes.forEach((guest, words) -> write(id, guest, words));
    }

    private void write(WorkshopId id, UUID guest, String words) {
        day.attendees().mark(id, guest, true, DEMO);
        int table = before.seats().of(id).table(1, guest);
        Pass pass = new Pass(id, Pass.Kind.PARTICIPANT, table, Optional.of(guest));
        for (String word : words.split("\\|", -1)) {
            day.notes()
                    .write(
                            pass,
                            new Written(UUID.randomUUID(), 1, 1, word, false, Optional.empty()));
        }
    }

    private void soon() throws IOException {
        WorkshopId id = begin("straks");
        Map<Party, Integer> wish = new EnumMap<>(Party.class);
        wish.put(Party.MUNICIPALITY, 6);
        wish.put(Party.CIVIL_SOCIETY, 6);
        wish.put(Party.MIGRANT_ORGANISATION, 6);
        before.guests().wish(id, wish, DEMO);
        invite(id, "straks");
        go(id, WorkshopState.INVITING);
    }

    private WorkshopId begin(String which) throws IOException {
        NamedCsvRecord row =
                new DemoFile("ateliers.csv")
                        .rows().stream()
                                .filter(one -> one.getField("atelier").equals(which))
                                .findFirst()
                                .orElseThrow();
        LocalDate held = new DemoDays(LocalDate.now(clock)).day(row.getField("dagen"));
        Format format = Format.valueOf(row.getField("soort"));
        Workshop.Plan plan =
                new Workshop.Plan(
                        format,
                        row.getField("titel"),
                        row.getField("vraag"),
                        Optional.of(new Workshop.Moment(held, LocalTime.of(18, 30))),
                        new Workshop.Venue(
                                row.getField("plek"),
                                row.getField("adres"),
                                row.getField("bereikbaar"),
                                true,
                                true));
        WorkshopId id =
                before.workshops().begin(dossiers.titled(row.getField("vraag")), plan, DEMO);
        use(id, format);
        return id;
    }

    private void use(WorkshopId id, Format format) {
        Texts texts = before.languages().texts(before.languages().first());
        Map<BlockKind, String> names = new EnumMap<>(BlockKind.class);
        for (BlockKind kind : BlockKind.values()) {
            names.put(kind, texts.say(kind.key()));
        }
        Map<Topic, String> questions = new EnumMap<>(Topic.class);
        questions.put(Topic.BOTTLENECKS, texts.say("workshop.topic.bottlenecks"));
        questions.put(Topic.SOLUTIONS, texts.say("workshop.topic.solutions"));
        before.programmes().use(id, format, names, questions);
    }

    /// Everyone of a workshop says that they come.
    ///
    /// @return what each wrote, by guest
    private Map<UUID, String> invite(WorkshopId id, String which) throws IOException {
        Map<String, NamedCsvRecord> rows = new HashMap<>();
        for (NamedCsvRecord row : new DemoFile("ateliergasten.csv").rows()) {
            if (row.getField("atelier").equals(which)) {
                Guest.Face face =
                        new Guest.Face(
                                row.getField("naam"),
                                row.getField("organisatie"),
                                Party.valueOf(row.getField("voor")),
                                "",
                                "nl");
                before.guests().invite(id, face, DEMO);
                rows.put(face.name(), row);
            }
        }
        Map<UUID, String> written = new HashMap<>();
        for (Guest guest : before.guests().of(id)) {
            Optional.ofNullable(rows.get(guest.face().name()))
                    .ifPresent(row -> {
                        comes(guest, row);
                        written.put(guest.id(), row.getField("briefjes"));
                    });
        }
        return written;
    }

    private void comes(Guest guest, NamedCsvRecord row) {
        Guest.Wishes wishes = new Guest.Wishes(row.getField("taal"), 0, false, true, "");
        Guest.Place place = new Guest.Place(row.getField("tolkt"), Optional.empty(), 0);
        before.guests().answer(guest.id(), guest.version(), true, wishes);
        Guest now = guest.with(guest.face(), wishes, place).read(guest.version() + 1);
        before.guests().change(now, DEMO);
    }

    private void go(WorkshopId id, WorkshopState to) {
        day.readiness().go(id, new Workshops.Step(version(id), to, DEMO));
    }

    private int version(WorkshopId id) {
        return before.workshops().find(id).orElseThrow().version();
    }
}
