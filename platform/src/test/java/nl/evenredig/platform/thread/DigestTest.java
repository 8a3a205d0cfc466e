// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.evenredig.platform.journey.Mailbox;
import nl.evenredig.platform.journey.Received;
import nl.evenredig.platform.moved.MovableClock;
import nl.evenredig.platform.moved.MovedTown;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Who wants one letter a day or a week gets one, with everything that still holds, and nothing twice.
@MovedTown
final class DigestTest {
    private static final Actor OFFICIAL = Actor.job("test");
    private static final LocalTime BEFORE = LocalTime.of(7, 59);
    private static final LocalTime AFTER = LocalTime.of(8, 1);

    @Autowired private Threads threads;
    @Autowired private Followers followers;
    @Autowired private People people;
    @Autowired private Together together;
    @Autowired private MovableClock clock;
    @Autowired private Mailbox mail;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private OutboxStore outbox;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private String address;

    @BeforeEach
    void aTuesdayBeforeNoon(@Autowired DSLContext sql) {
        outbox = new OutboxStore(sql);
        address = UUID.randomUUID() + "@voorbeeld.nl";
        clock.moveTo(DayOfWeek.TUESDAY, LocalTime.of(11, 0));
        together.run();
    }

    @Test
    void oneLetterADayTellsEverythingInTheReadersLanguage() {
        QuestionId one = follow("Wie hoort dit?", Pace.DAILY, "en");
        QuestionId other = follow("En wie dit?", Pace.DAILY, "en");
        write(one, "Eerste stap");
        write(one, "Tweede stap");
        write(other, "Andere stap");
        clock.moveTo(DayOfWeek.WEDNESDAY, BEFORE);
        together.run();
        assertThat(digests()).isEmpty();
        clock.moveTo(DayOfWeek.WEDNESDAY, AFTER);
        together.run();
        together.run();
        OutboxStore.Sent letter = onlyDigest();
        assertThat(letter.language()).isEqualTo("en");
        assertThat(letter.subject()).isEqualTo("News about 2 questions you follow");
        assertThat(letter.words())
                .containsSubsequence(
                        "# Wie hoort dit?", "Eerste stap", "Tweede stap", "/en" + one.path())
                .containsSubsequence("# En wie dit?", "Andere stap", "/en" + other.path())
                .contains("The entries themselves are in Dutch.");
        assertThat(letter.link()).startsWith("https://havermonde.example/en/volg/keuze/");
    }

    @Test
    void nothingNewIsNoLetter() {
        QuestionId question = follow("Stil?", Pace.DAILY, "nl");
        write(question, "Iets");
        clock.moveTo(DayOfWeek.WEDNESDAY, AFTER);
        together.run();
        clock.moveTo(DayOfWeek.THURSDAY, AFTER);
        together.run();
        assertThat(onlyDigest().subject()).isEqualTo("Nieuws over uw vraag: Stil?");
        assertThat(onlyDigest().link()).isEqualTo("https://havermonde.example" + question.path());
    }

    @Test
    void onMondayTheWeekAndTheDayGoInOneLetter() {
        QuestionId weekly = follow("Elke week?", Pace.WEEKLY, "nl");
        write(weekly, "Op dinsdag");
        clock.moveTo(DayOfWeek.WEDNESDAY, AFTER);
        together.run();
        assertThat(digests()).isEmpty();
        QuestionId daily = follow("Elke dag?", Pace.DAILY, "nl");
        clock.moveTo(DayOfWeek.SUNDAY, AFTER);
        write(daily, "Op zondag");
        together.run();
        assertThat(digests()).isEmpty();
        clock.moveTo(DayOfWeek.MONDAY, AFTER);
        together.run();
        assertThat(onlyDigest().words()).contains("Op dinsdag", "Op zondag");
    }

    @Test
    void aServerThatWasDownOnMondayTellsTheWeekOnTuesday() {
        QuestionId question = follow("Later?", Pace.WEEKLY, "nl");
        write(question, "Voor maandag");
        clock.moveTo(DayOfWeek.MONDAY, AFTER);
        write(question, "Na maandag");
        clock.moveTo(DayOfWeek.TUESDAY, LocalTime.NOON);
        together.run();
        assertThat(onlyDigest().words()).contains("Voor maandag").doesNotContain("Na maandag");
    }

    @Test
    void whatWasTakenBackIsNotToldAndWhatWasCorrectedIsToldAsItIs() {
        QuestionId question = follow("Klopt het?", Pace.DAILY, "nl");
        EntryId withdrawn = write(question, "Te veel gezegd");
        EntryId corrected = write(question, "Met een fuot");
        threads.withdraw(withdrawn, 1, "Er stond een naam in.", OFFICIAL);
        threads.correct(corrected, 1, writing("Zonder fout"), OFFICIAL);
        clock.moveTo(DayOfWeek.WEDNESDAY, AFTER);
        together.run();
        assertThat(onlyDigest().words())
                .contains("Zonder fout")
                .doesNotContain("fuot", "Te veel gezegd");
        EntryId again = write(question, "Ook niet");
        threads.withdraw(again, 1, "Vergissing.", OFFICIAL);
        clock.moveTo(DayOfWeek.THURSDAY, AFTER);
        together.run();
        assertThat(digests()).hasSize(1);
    }

    @Test
    void whatWentAtOnceNeverComesAgainAndWhatWaitedIsNotLost() {
        QuestionId question = follow("Wisselt u?", Pace.NOW, "nl");
        write(question, "Meteen verteld");
        String key = outbox.stop(address);
        assertThat(followers.choose(key, Pace.DAILY)).isTrue();
        write(question, "Voor morgen");
        assertThat(followers.choose(key, Pace.NOW)).isTrue();
        write(question, "Weer meteen");
        clock.moveTo(DayOfWeek.WEDNESDAY, AFTER);
        together.run();
        assertThat(onlyDigest().words())
                .contains("Voor morgen")
                .doesNotContain("Meteen verteld", "Weer meteen");
        assertThat(outbox.to(address))
                .filteredOn(letter -> letter.kind().equals("thread.follow-news"))
                .hasSize(2);
    }

    @Test
    void whoFollowsTwiceWithOneAddressHearsItOnce() {
        QuestionId question = follow("Twee keer?", Pace.WEEKLY, "nl");
        AccountId id = new AccountId(UUID.randomUUID());
        people.enrol(new Account(id, "Hodan", address, Locale.of("pl"), Set.of()), OFFICIAL);
        Actor hodan = new Actor(id.toString(), "Hodan", Set.of(Role.REPRESENTATIVE), false);
        followers.follow(new FollowWish(question, "pl", Pace.DAILY), hodan);
        write(question, "Voor Hodan");
        clock.moveTo(DayOfWeek.WEDNESDAY, AFTER);
        together.run();
        clock.moveTo(DayOfWeek.MONDAY, AFTER);
        together.run();
        assertThat(onlyDigest().language()).isEqualTo("pl");
    }

    @Test
    void oneLinkStopsEverythingInTheLetterAndKeepsNothing() {
        QuestionId one = follow("Stopt dit?", Pace.DAILY, "nl");
        QuestionId quiet = follow("En dit?", Pace.WEEKLY, "nl");
        QuestionId apart = follow("Dit blijft?", Pace.NOW, "nl");
        write(one, "Iets");
        clock.moveTo(DayOfWeek.WEDNESDAY, AFTER);
        together.run();
        Received letter = mail.next(address);
        while (letter.header("List-Unsubscribe").isEmpty()) {
            letter = mail.next(address);
        }
        assertThat(letter.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        String key = key(letter.header("List-Unsubscribe").replace(">", ""));
        assertThat(followers.choice(key).orElseThrow())
                .isEqualTo(new Followers.Choice(List.of(one, quiet), Pace.DAILY));
        write(one, "Nog iets");
        int waiting = outbox.waiting();
        assertThat(followers.stop(key)).isTrue();
        assertThat(outbox.waiting()).isEqualTo(waiting - 1);
        assertThat(followers.choice(key)).isEmpty();
        assertThat(followers.choose(key, Pace.NOW)).isFalse();
        write(apart, "Blijft");
        assertThat(outbox.to(address).getLast().words()).contains("Blijft");
    }

    @Test
    void ofTwoNodesThatDoItAtOnceOneTells() throws Exception {
        write(follow("Wie schrijft?", Pace.DAILY, "nl"), "Iets");
        clock.moveTo(DayOfWeek.WEDNESDAY, AFTER);
        Callable<Boolean> node =
                () -> {
                    together.run();
                    return true;
                };
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> done : nodes.invokeAll(List.of(node, node))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(digests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Month.class,
            names = {"MARCH", "OCTOBER"})
    void alsoWhenTheClockChangesThereIsOneLetterADay(Month month) {
        QuestionId question = follow("Hoe laat?", Pace.DAILY, "nl");
        ZonedDateTime day = eveOf(month);
        for (int night = 0; night < 3; night++) {
            clock.moveTo(day.plusDays(night).with(LocalTime.of(23, 30)));
            write(question, "Avond " + night);
            for (int hour = 0; hour < 10; hour++) {
                clock.move(Duration.ofHours(1));
                together.run();
            }
        }
        assertThat(digests()).hasSize(3);
        assertThat(digests().get(1).words()).contains("Avond 1").doesNotContain("Avond 0");
    }

    /// The Saturday before the clock is changed, in the first year in which that is still to come.
    private ZonedDateTime eveOf(Month month) {
        LocalDate today = clock.now().toLocalDate();
        LocalDate found = today;
        for (int year = today.getYear(); !found.isAfter(today); year++) {
            found =
                    LocalDate.of(year, month, 1)
                            .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))
                            .minusDays(1);
        }
        return found.atStartOfDay(clock.getZone());
    }

    private QuestionId follow(String title, Pace pace, String language) {
        LocalDate day = clock.now().toLocalDate();
        QuestionId question =
                threads.open(new Opening(title, "Een inleiding.", "nl", day, true), OFFICIAL);
        followers.ask(new FollowWish(question, language, pace), address);
        assertThat(followers.confirm(key(outbox.to(address).getLast().link()))).isPresent();
        return question;
    }

    private EntryId write(QuestionId question, String title) {
        return threads.write(question, writing(title), OFFICIAL);
    }

    private Writing writing(String title) {
        Wording words = Wording.dutch(title, "Een zin.");
        return Writing.told(EntryKind.DONE, clock.now().toLocalDate(), words);
    }

    private List<OutboxStore.Sent> digests() {
        return outbox.to(address).stream()
                .filter(letter -> letter.kind().equals("thread.follow-digest"))
                .toList();
    }

    private OutboxStore.Sent onlyDigest() {
        assertThat(digests()).hasSize(1);
        return digests().getFirst();
    }

    private static String key(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
