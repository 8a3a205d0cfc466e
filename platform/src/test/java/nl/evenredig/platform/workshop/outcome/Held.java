// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.thread.Opening;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.workshop.Format;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.board.Addressee;
import nl.evenredig.platform.workshop.board.Effort;
import nl.evenredig.platform.workshop.board.Harvests;
import nl.evenredig.platform.workshop.board.Written;
import org.springframework.stereotype.Component;

/// A day that was held: two bottlenecks, two solutions of which one is linked to nothing, one line, four people of which
/// one has no mail.
@Component("workshopHeld")
public final class Held {
    public static final Actor EDITOR = new Actor("editor", "Redactie", Set.of(Role.EDITOR), true);
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final EarlierDays days;
    private final Threads threads;
    private final Workshops workshops;
    private final Doors doors;

    /// What comes after the day.
    @Component("workshopHeldDoors")
    record Doors(
            Publications publications,
            Promises promises,
            Harvests harvests,
            Checks checks,
            Quotes quotes) {}

    Held(EarlierDays days, Threads threads, Workshops workshops, Doors doors) {
        this.days = days;
        this.threads = threads;
        this.workshops = workshops;
        this.doors = doors;
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /// As it is when the day is over.
    public WorkshopId day(String mail) {
        return days.bring(
                question(),
                new Workshop.Plan(
                        Format.THREE_HOURS,
                        "Een dag over brieven",
                        "Brieven zijn moeilijk.",
                        Optional.of(
                                new Workshop.Moment(today().minusDays(3), LocalTime.of(19, 30))),
                        Workshop.Venue.unknown()),
                content(mail),
                EDITOR);
    }

    QuestionId question() {
        return threads.open(
                new Opening("Hoe worden brieven beter?", "", "nl", today().minusDays(9), true),
                EDITOR);
    }

    private static EarlierDay content(String mail) {
        EarlierDay.Facts linked =
                new EarlierDay.Facts(
                        "",
                        "",
                        "",
                        List.of(0),
                        true,
                        Optional.of(Party.MUNICIPALITY),
                        Optional.of(Effort.SMALL));
        EarlierDay.Facts loose =
                new EarlierDay.Facts(
                        "", "", "", List.of(), false, Optional.empty(), Optional.empty());
        return new EarlierDay(
                today().minusDays(3),
                new EarlierDay.Asked("Wat gaat er mis?", "Wat zou helpen?"),
                people(mail),
                bottlenecks(),
                List.of(
                        new EarlierDay.Item("Lees samen", linked, List.of(), Map.of(1, 5)),
                        new EarlierDay.Item("Bel eerst", loose, List.of(), Map.of(2, 5))),
                List.of(new EarlierDay.Line(Addressee.MUNICIPALITY, "Test elke brief.")));
    }

    private static List<EarlierDay.Person> people(String mail) {
        return List.of(
                new EarlierDay.Person(Party.MUNICIPALITY, "Bram", "Gemeente", "", "nl"),
                new EarlierDay.Person(Party.MUNICIPALITY, "Sanne", "Gemeente", mail, "nl"),
                new EarlierDay.Person(Party.MUNICIPALITY, "Wim", "Gemeente", "", "nl"),
                new EarlierDay.Person(Party.MIGRANT_ORGANISATION, "Amal", "Al Jisr", mail, "ar"));
    }

    private static List<EarlierDay.Item> bottlenecks() {
        return List.of(
                new EarlierDay.Item(
                        "Brieven zijn lang",
                        EarlierDay.Facts.of("Niemand test ze.", "Ouderen", "taal"),
                        List.of(
                                new EarlierDay.Note(1, "Ik lees ze zelf ook niet."),
                                new EarlierDay.Note(3, "De brief maakt mijn moeder bang.")),
                        Map.of(0, 3, 1, 2, 3, 1)),
                new EarlierDay.Item(
                        "Niemand neemt op",
                        EarlierDay.Facts.of("Te weinig mensen.", "Iedereen", "contact"),
                        List.of(),
                        Map.of(0, 2, 3, 4)));
    }

    Workshop workshop(WorkshopId id) {
        return workshops.find(id).orElseThrow();
    }

    int version(WorkshopId id) {
        return workshop(id).version();
    }

    /// Mends everything that lacks for a check, and proposes all doors.quotes().
    public void write(WorkshopId id) {
        Prose prose =
                new Prose(
                        "Vier mensen praatten.",
                        "Bel eens.\nLees hardop.",
                        Prose.Sorting.NUMBER,
                        0);
        assertThat(doors.publications().write(id, prose, EDITOR).isDone()).isTrue();
        Publication draft = doors.publications().draft(workshop(id));
        List<UUID> all = draft.bottlenecks().stream().map(Publication.Point::id).toList();
        doors.publications().link(id, draft.solutions().get(1).id(), all, EDITOR);
        for (Written note : doors.harvests().notes(id)) {
            doors.quotes().propose(id, note.id(), EDITOR);
        }
    }

    /// Says who can be asked about the line.
    public void address(WorkshopId id, String mail) {
        UUID line = doors.publications().draft(workshop(id)).lines().getFirst().id();
        doors.promises()
                .address(id, new Contact(UUID.randomUUID(), line, "Burgerzaken", mail), EDITOR);
    }

    /// Lays it before those who took part.
    public void layBefore(WorkshopId id) {
        assertThat(doors.checks().begin(id, version(id), today().plusDays(10), EDITOR).isDone())
                .isTrue();
    }

    /// Everyone looked.
    void allLooked(WorkshopId id) {
        doors.checks().of(id).forEach(reading -> doors.checks().answer(reading, EDITOR));
    }

    /// All the way up to where it can be published.
    public WorkshopId checked(String mail) {
        WorkshopId id = day(mail);
        write(id);
        address(id, mail);
        layBefore(id);
        allLooked(id);
        return id;
    }

    /// The quote of the one whose note begins so.
    Quote quote(WorkshopId id, String beginning) {
        return doors.quotes().of(id).stream()
                .filter(quote -> quote.words().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
