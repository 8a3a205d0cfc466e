// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.moved.MovableClock;
import nl.evenredig.platform.moved.MovedTown;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Leavers;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A follower is asked twice, told in their own language, and forgotten when they stop.
@MovedTown
final class FollowersTest {
    private static final Actor OFFICIAL = Actor.job("test");
    private static final LocalDate DAY = LocalDate.of(2032, 5, 1);

    @Autowired private Threads threads;
    @Autowired private Followers followers;
    @Autowired private People people;
    @Autowired private Leavers leavers;
    @Autowired private FollowerStore retention;
    @Autowired private MovableClock clock;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private OutboxStore outbox;

    @BeforeEach
    void lettersAreRead(@Autowired DSLContext sql) {
        outbox = new OutboxStore(sql);
    }

    @Test
    void nobodyIsToldBeforeTheyConfirmed() {
        QuestionId question = open();
        ask(question, "eerst@voorbeeld.nl", "nl");
        write(question, "Te vroeg");
        assertThat(letters("eerst@voorbeeld.nl"))
                .extracting(OutboxStore.Sent::kind)
                .containsExactly("thread.follow-confirm");
        assertThat(followers.confirm(secret("eerst@voorbeeld.nl"))).contains(question);
        write(question, "Op tijd");
        assertThat(letters("eerst@voorbeeld.nl")).hasSize(2);
        assertThat(letters("eerst@voorbeeld.nl").getLast().words()).contains("Op tijd");
    }

    @Test
    void aLinkToConfirmWorksOnceAndForThreeDays() {
        QuestionId question = open();
        ask(question, "once@voorbeeld.nl", "nl");
        String once = secret("once@voorbeeld.nl");
        assertThat(followers.toConfirm(once)).contains(question);
        assertThat(followers.confirm(once)).isPresent();
        assertThat(followers.confirm(once)).isEmpty();
        assertThat(followers.confirm("verzonnen")).isEmpty();

        ask(question, "laat@voorbeeld.nl", "nl");
        String late = secret("laat@voorbeeld.nl");
        clock.move(Duration.ofDays(3).plusMinutes(1));
        assertThat(followers.toConfirm(late)).isEmpty();
        assertThat(followers.confirm(late)).isEmpty();
    }

    @Test
    void whoNeverConfirmedIsForgotten() {
        ask(open(), "nooit@voorbeeld.nl", "nl");
        retention.forgetUnconfirmed(clock.instant());
        assertThat(outbox.knows("nooit@voorbeeld.nl")).isTrue();
        retention.forgetUnconfirmed(clock.instant().plus(Duration.ofDays(4)));
        assertThat(outbox.knows("nooit@voorbeeld.nl")).isFalse();
    }

    @Test
    void whoAsksAgainLearnsNothingAndSendsNoFloodOfMail() {
        QuestionId question = open();
        ask(question, "vaak@voorbeeld.nl", "nl");
        ask(question, "Vaak@Voorbeeld.nl ", "nl");
        assertThat(letters("vaak@voorbeeld.nl")).hasSize(1);
        clock.move(Duration.ofMinutes(11));
        ask(question, "vaak@voorbeeld.nl", "tr");
        assertThat(letters("vaak@voorbeeld.nl")).hasSize(2);
        followers.confirm(secret("vaak@voorbeeld.nl"));
        clock.move(Duration.ofMinutes(11));
        ask(question, "vaak@voorbeeld.nl", "nl");
        assertThat(letters("vaak@voorbeeld.nl")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "nl,Nieuws over uw vraag,/vraag/",
        "en,News about your question,/en/vraag/",
        "tr,Sorunuzla ilgili haber,/tr/vraag/",
        "pl,Wiadomość o Twoim pytaniu,/pl/vraag/",
        "ar,خبر عن سؤالك,/ar/vraag/"
    })
    void everyoneIsToldInTheirOwnLanguage(String language, String subject, String path) {
        QuestionId question = open();
        String address = language + "@voorbeeld.nl";
        ask(question, address, language);
        followers.confirm(secret(address));
        write(question, "De brief is klaar");
        OutboxStore.Sent news = letters(address).getLast();
        assertThat(news.subject()).startsWith(subject);
        assertThat(news.language()).isEqualTo(language);
        assertThat(news.link()).contains(path).contains("#bericht-");
        assertThat(news.words()).contains("De brief is klaar");
        assertThat(news.stop()).contains(path.replace("/vraag/", "/volg/stop/"));
    }

    @Test
    void whatIsNotForEveryoneIsInNoLetter() {
        QuestionId question = open();
        ask(question, "stil@voorbeeld.nl", "nl");
        followers.confirm(secret("stil@voorbeeld.nl"));
        Wording words = Wording.dutch("Intern", "Geheim overleg");
        threads.write(question, Writing.told(EntryKind.NOTE, DAY, words), OFFICIAL);
        threads.write(question, Writing.told(EntryKind.DONE, DAY, words).internal(), OFFICIAL);
        assertThat(letters("stil@voorbeeld.nl")).hasSize(1);
    }

    @Test
    void whoStopsIsForgotten() {
        QuestionId question = open();
        ask(question, "weg@voorbeeld.nl", "nl");
        followers.confirm(secret("weg@voorbeeld.nl"));
        write(question, "Een");
        write(question, "Twee");
        String stop = outbox.stop("weg@voorbeeld.nl");
        assertThat(followers.toStop(stop)).contains(question);
        assertThat(followers.stop(stop)).isTrue();
        assertThat(followers.stop(stop)).isFalse();
        write(question, "Drie");
        assertThat(letters("weg@voorbeeld.nl")).hasSize(3);
        assertThat(outbox.knows("weg@voorbeeld.nl")).isFalse();
    }

    @Test
    void aSecretLinkShowsWhatIsNewAndKnowsNobody() {
        QuestionId question = open();
        String secret = followers.followByLink(new FollowWish(question, "ar", Pace.NOW));
        Instant first = followers.visit(secret).orElseThrow().since();
        clock.move(Duration.ofHours(2));
        write(question, "Nieuw");
        Instant second = followers.visit(secret).orElseThrow().since();
        assertThat(threads.entries(question, Audience.EVERYONE))
                .allMatch(entry -> entry.changedAt().isAfter(second));
        assertThat(followers.visit(secret).orElseThrow().since()).isEqualTo(second);
        clock.move(Duration.ofHours(2));
        assertThat(followers.visit(secret).orElseThrow().since()).isAfter(second);
        assertThat(second).isAfterOrEqualTo(first);
        assertThat(outbox.stores(secret)).isFalse();
        assertThat(followers.stop(secret)).isTrue();
        assertThat(followers.visit(secret)).isEmpty();
    }

    @Test
    void somebodyWithAnAccountIsToldThere() {
        QuestionId question = open();
        AccountId id = new AccountId(UUID.randomUUID());
        people.enrol(
                new Account(id, "Hodan", "hodan@voorbeeld.nl", Locale.of("pl"), Set.of()),
                OFFICIAL);
        Actor hodan = new Actor(id.toString(), "Hodan", Set.of(Role.REPRESENTATIVE), false);
        FollowWish wish = new FollowWish(question, "nl", Pace.NOW);
        followers.follow(wish, hodan);
        followers.follow(wish, hodan);
        assertThat(followers.follows(question, hodan)).isTrue();
        write(question, "Voor Hodan");
        assertThat(letters("hodan@voorbeeld.nl")).hasSize(1);
        assertThat(letters("hodan@voorbeeld.nl").getFirst().language()).isEqualTo("pl");
        followers.stop(question, hodan);
        assertThat(followers.follows(question, hodan)).isFalse();
    }

    @Test
    void whoseAccountIsClosedFollowsNothingAnyMore() {
        QuestionId question = open();
        AccountId id = new AccountId(UUID.randomUUID());
        Account account = new Account(id, "Iris", "iris@voorbeeld.nl", Locale.of("nl"), Set.of());
        people.enrol(account, OFFICIAL);
        Actor iris = new Actor(id.toString(), "Iris", Set.of(Role.RESIDENT), false);
        followers.follow(new FollowWish(question, "nl", Pace.DAILY), iris);
        assertThat(followers.pace(question, iris)).hasValue(Pace.DAILY);
        assertThat(leavers.close(id, OFFICIAL)).isEmpty();
        assertThat(followers.follows(question, iris)).isFalse();
    }

    @Test
    void fewFollowersAreNotCounted() {
        QuestionId question = open();
        assertThat(followers.count(question)).hasValue(0);
        for (int i = 0; i < 9; i++) {
            followers.followByLink(new FollowWish(question, "nl", Pace.NOW));
        }
        assertThat(followers.count(question)).isEmpty();
        for (int i = 0; i < 4; i++) {
            followers.followByLink(new FollowWish(question, "nl", Pace.NOW));
        }
        assertThat(followers.count(question)).hasValue(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "a b@c.nl",
                "a@b.nl\nBcc: x@y.nl",
                "<a@b.nl>",
                "a@b.nl,c@d.nl",
                "a@@b.nl"
            })
    void whatIsNoAddressGetsNoMail(String typed) {
        assertThat(Followers.isAddress(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.nl", " Jan.Jansen+x@sub.voorbeeld.nl ", "müller@voorbeeld.nl"})
    void whatIsAnAddressDoes(String typed) {
        assertThat(Followers.isAddress(typed)).isTrue();
    }

    private QuestionId open() {
        Opening opening = new Opening("Wie hoort dit?", "Een inleiding.", "nl", DAY, true);
        return threads.open(opening, OFFICIAL);
    }

    private void write(QuestionId question, String title) {
        Wording words = Wording.dutch(title, "Een zin.");
        threads.write(question, Writing.told(EntryKind.DONE, DAY, words), OFFICIAL);
    }

    private void ask(QuestionId question, String address, String language) {
        followers.ask(new FollowWish(question, language, Pace.NOW), address);
    }

    private List<OutboxStore.Sent> letters(String address) {
        return outbox.to(address);
    }

    private String secret(String address) {
        String link = outbox.to(address).getLast().link();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
