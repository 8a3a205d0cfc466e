// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.UploadId;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.Opening;
import nl.evenredig.platform.thread.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/// Who sends something gets a receipt, once; can take it back; and is forgotten when it is long over.
@SpringBootTest
@Import({Heard.class, OutboxStore.class})
final class ReceiptTest {
    private static final Actor OFFICIAL = Actor.job("test");
    private static final byte[] VOICE =
            "OggS\0\2voice".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    @Autowired private Signals signals;
    @Autowired private OutboxStore outbox;
    @Autowired private Uploads uploads;
    @Autowired private Heard heard;
    @Autowired private Earlier earlier;
    @Autowired private EndedStore ended;
    @Autowired private Remarks remarks;
    @Autowired private TransactionTemplate transaction;

    /// The letter lies in the same transaction as the signal: a server that dies before it is delivered finds it when it
    /// starts again, and a form that is sent again writes no other.
    @Test
    void aSignalAndItsReceiptAreStoredTogetherOrNotAtAll() {
        SignalPost post = post("samen@voorbeeld.nl", "nl");
        transaction.executeWithoutResult(status -> {
            signals.receive(post, Actor.stranger());
            assertThat(outbox.to("samen@voorbeeld.nl")).hasSize(1);
            status.setRollbackOnly();
        });
        assertThat(signals.find(post.secret())).isEmpty();
        assertThat(outbox.to("samen@voorbeeld.nl")).isEmpty();
        signals.receive(post, Actor.stranger());
        signals.receive(post, Actor.stranger());
        assertThat(outbox.to("samen@voorbeeld.nl")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "pl", "ar"})
    void theReceiptIsInTheSendersLanguageAndInDutch(String language) {
        SignalPost post = post(language + "-bericht@voorbeeld.nl", language);
        Signal signal = signals.receive(post, Actor.stranger());
        OutboxStore.Sent sent = outbox.to(language + "-bericht@voorbeeld.nl").getFirst();
        assertThat(sent.language()).isEqualTo(language);
        assertThat(sent.subject()).contains(signal.id().toString());
        assertThat(sent.words())
                .contains("U stuurde ons een bericht", signal.id().toString())
                .doesNotContain(post.saying().words());
        assertThat(sent.link()).endsWith("/" + language + "/signaal/" + post.secret().text());
    }

    @Test
    void whatAMachineMayHaveSentIsKeptAndMailsNobodyBeforeAColleagueSaysItIsReal() {
        SignalPost post = post("misschien@voorbeeld.nl", "nl").suspected(true);
        Signal signal = signals.receive(post, Actor.stranger());
        assertThat(signal.isSuspect()).isTrue();
        assertThat(outbox.to("misschien@voorbeeld.nl")).isEmpty();
        assertThat(signals.trust(signal.id(), OFFICIAL).isDone()).isTrue();
        assertThat(signals.trust(signal.id(), OFFICIAL)).isEqualTo(new Move.Overtaken());
        assertThat(outbox.to("misschien@voorbeeld.nl")).hasSize(1);
        assertThat(signals.find(signal.id()).orElseThrow().isSuspect()).isFalse();
    }

    @Test
    void anAddressGetsAFewReceiptsADayWhoeverTypesIt() {
        List<Signal> sent =
                IntStream.range(0, 9)
                        .mapToObj(_ -> post("slachtoffer@voorbeeld.nl", "nl"))
                        .map(post -> signals.receive(post, Actor.stranger()))
                        .toList();
        assertThat(sent).hasSize(9);
        assertThat(outbox.to("slachtoffer@voorbeeld.nl")).hasSize(5);
    }

    @Test
    void whoSaysItWasNotThemIsForgotten() {
        SignalPost post = post("nietik@voorbeeld.nl", "nl");
        Signal signal = signals.receive(post, Actor.stranger());
        signals.forgetAddress(signal.id(), Actor.stranger());
        assertThat(outbox.knowsSender("nietik@voorbeeld.nl")).isFalse();
        assertThat(signals.find(post.secret())).isPresent();
    }

    @Test
    void aSignalIsTakenBackOnlyWhileNobodyTookItUp() {
        UploadId voice = uploads.keep(FileKind.VOICE, VOICE);
        Secret secret = Secret.fresh();
        Signal spoken =
                signals.receive(
                        new SignalPost(
                                secret,
                                Channel.WEB,
                                new Saying("", "ar", Theme.CARE, "", ""),
                                Sender.unknown("ar"),
                                Map.of(FileKind.VOICE, voice)),
                        Actor.stranger());
        assertThat(uploads.of(spoken.id().owner())).hasSize(1);
        assertThat(signals.withdraw(secret, Actor.stranger())).isTrue();
        assertThat(signals.find(secret)).isEmpty();
        assertThat(uploads.of(spoken.id().owner())).isEmpty();
        assertThat(signals.withdraw(secret, Actor.stranger())).isFalse();

        SignalPost taken = post("", "nl");
        Signal signal = signals.receive(taken, Actor.stranger());
        heard.cluster(List.of(signal));
        assertThat(signals.withdraw(taken.secret(), Actor.stranger())).isFalse();
        assertThat(signals.find(taken.secret())).isPresent();
    }

    @Test
    void aRemarkStandsOpenUntilAColleagueSettlesIt() {
        Signal signal = heard.signal();
        remarks.write(signal.id(), "Het lampje is nog steeds kapot.", Actor.stranger());
        Remark open = remarks.of(signal.id()).getFirst();
        assertThat(remarks.open()).contains(open);
        assertThat(remarks.settle(open.id(), OFFICIAL)).isTrue();
        assertThat(remarks.settle(open.id(), OFFICIAL)).isFalse();
        assertThat(remarks.open()).doesNotContain(open);
        assertThat(remarks.of(signal.id()).getFirst().settledAt()).isPresent();
    }

    @Test
    void whatIsLongOverIsForgottenAndOnlyItsNumberStays() {
        Instant then = Instant.now().minus(Duration.ofDays(900));
        SignalPost post = post("lang@voorbeeld.nl", "nl");
        Signal old = earlier.receive(post, DutchText.none(), then, OFFICIAL);
        ClusterId cluster =
                earlier.settle(
                        List.of(old.id()),
                        new Earlier.Settled("Oud", SignalState.NOTED, "Genoteerd.", then),
                        OFFICIAL);
        Signal open = signals.receive(post("open@voorbeeld.nl", "nl"), Actor.stranger());
        Instant twoYearsAgo = Instant.now().minus(Duration.ofDays(730));
        assertThat(ended.forgetAddresses(Instant.now().minus(Duration.ofDays(30)))).isPositive();
        assertThat(ended.forgetWords(twoYearsAgo)).isPositive();
        assertThat(ended.forgetWords(twoYearsAgo)).isZero();
        Signal left = signals.find(old.id()).orElseThrow();
        assertThat(left.saying().words()).isEmpty();
        assertThat(left.cluster()).contains(cluster);
        assertThat(outbox.knowsSender("lang@voorbeeld.nl")).isFalse();
        assertThat(signals.find(open.id()).orElseThrow().sender().address())
                .isEqualTo("open@voorbeeld.nl");
    }

    @Test
    void historyIsBroughtInWithItsDaysAndNobodyGetsALetter() {
        Instant then = Instant.now().minus(Duration.ofDays(400)).truncatedTo(ChronoUnit.SECONDS);
        SignalPost post = post("vroeger@voorbeeld.nl", "nl");
        Signal signal = earlier.receive(post, DutchText.none(), then, OFFICIAL);
        assertThat(signal.receivedAt()).isEqualTo(then);
        assertThat(signal.id().year()).isEqualTo(then.atZone(Heard.ZONE).getYear());
        ClusterId cluster =
                earlier.settle(
                        List.of(signal.id()),
                        new Earlier.Settled("Toen", SignalState.CLUSTERED, "", then),
                        OFFICIAL);
        LocalDate day = then.atZone(Heard.ZONE).toLocalDate();
        QuestionId id = earlier.open(new Opening("Wat toen?", "", "nl", day, true), OFFICIAL);
        earlier.ask(id, List.of(cluster), handled(then, day), OFFICIAL);
        assertThat(heard.state(id)).isEqualTo(QuestionState.CLOSED);
        assertThat(heard.questions.find(id).orElseThrow().isPublished()).isTrue();
        assertThat(heard.questions.askers(id)).extracting(Signal::id).containsExactly(signal.id());
        assertThat(outbox.to("vroeger@voorbeeld.nl")).isEmpty();
    }

    private static Handled handled(Instant then, LocalDate day) {
        return new Handled(
                Heard.LETTERS,
                QuestionState.CLOSED,
                Optional.of(new Question.Triage(QuestionKind.STRAIGHTFORWARD, Heard.OWNER, day)),
                Optional.of(Publication.ANONYMOUS),
                Optional.of(new Answer("Zo was het.", "", "")),
                "Zo was het.",
                new Handled.Times(
                        then,
                        Optional.of(day),
                        Optional.of(then),
                        Optional.of(then),
                        Optional.of(then)));
    }

    private static SignalPost post(String address, String language) {
        return SignalPost.of(
                Channel.WEB,
                new Saying("Dit zeg ik u.", "nl", Theme.OTHER, "", ""),
                new Sender(AuthorKind.RESIDENT, "", address, "", language, Consent.REFUSED));
    }
}
