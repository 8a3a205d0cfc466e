// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.people.Representatives;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.time.WorkingDays;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Another organisation answers only what it was asked with consent; only those who speak for it act for it.
@SpringBootTest
@Import({Heard.class, OutboxStore.class})
final class ReferralsTest {
    private static final String SOMALI = "stichting-somali-verbinding";

    @Autowired private Heard heard;
    @Autowired private Questions questions;
    @Autowired private Answers answers;
    @Autowired private Referrals referrals;
    @Autowired private Organisations organisations;
    @Autowired private Representatives representatives;
    @Autowired private Threads threads;
    @Autowired private WorkingDays days;
    @Autowired private OutboxStore outbox;

    @Test
    void withoutConsentNothingIsSent() {
        Signal signal = heard.signal();
        QuestionId id = heard.triaged(QuestionKind.REFERRAL, signal);
        assertThat(send(id, List.of())).isEqualTo(new Move.Forbidden("portal.desk.move.agreed"));
        Signal stranger = heard.signal();
        assertThat(send(id, List.of(stranger.id())))
                .isEqualTo(new Move.Forbidden("portal.desk.move.agreed"));
        assertThat(heard.state(id)).isEqualTo(QuestionState.TRIAGED);
        assertThat(referrals.of(id)).isEmpty();
    }

    @Test
    void nobodyIsAskedWhereNobodySpeaks() {
        Signal signal = heard.signal();
        QuestionId id = heard.triaged(QuestionKind.REFERRAL, signal);
        Organisation silent = organisations.unspoken().getFirst();
        Referral.Wish wish = new Referral.Wish(silent.id(), "Wilt u?", List.of(signal.id()));
        assertThat(referrals.send(id, heard.version(id), wish, Heard.EDITOR))
                .isEqualTo(new Move.Forbidden("portal.desk.move.unspoken"));
    }

    @Test
    void theOrganisationReadsOnlyWhatWasAgreedAndHasTenWorkingDays() {
        Signal agreed = heard.signal("Ik wil hulp.", Heard.sender(Consent.ANONYMOUS));
        Signal other = heard.signal("Dit is van mij.", Heard.sender(Consent.REFUSED));
        QuestionId id = heard.triaged(QuestionKind.REFERRAL, agreed, other);
        assertThat(send(id, List.of(agreed.id())).isDone()).isTrue();
        Referral referral = referrals.of(id).getFirst();
        assertThat(referrals.agreed(referral)).extracting(Signal::id).containsExactly(agreed.id());
        assertThat(referral.due())
                .isEqualTo(Referrals.TERM.lastDay(LocalDate.now(Heard.ZONE), days));
        assertThat(referrals.to(speaker())).extracting(Referral::id).contains(referral.id());
        assertThat(referrals.find(referral.id(), speaker("stichting-polonia-havermonde")))
                .isEmpty();
    }

    @Test
    void itsAnswerComesInTheDossierForColleaguesAndTheTownAnswers() {
        QuestionId id = referred();
        Referral sent = referrals.of(id).getFirst();
        assertThat(referrals.accept(sent.id(), 1, somali()).isDone()).isTrue();
        assertThat(referrals.answer(sent.id(), 2, "Wij helpen op dinsdag.", somali()).isDone())
                .isTrue();
        assertThat(threads.entries(id, Audience.COLLEAGUES))
                .extracting(entry -> entry.now().wording().text())
                .contains("Wij helpen op dinsdag.");
        assertThat(threads.entries(id, Audience.EVERYONE))
                .extracting(entry -> entry.now().wording().text())
                .doesNotContain("Wij helpen op dinsdag.");
        assertThat(heard.state(id)).isEqualTo(QuestionState.REFERRED);
        Answer answer = new Answer("Kom dinsdag langs.", "", "");
        assertThat(answers.answer(id, heard.version(id), answer, Heard.EDITOR).isDone()).isTrue();
    }

    @Test
    void whatIsDeclinedIsBackWithTheTown() {
        QuestionId id = referred();
        Referral sent = referrals.of(id).getFirst();
        assertThat(referrals.decline(sent.id(), 1, "Past niet bij ons.", somali()).isDone())
                .isTrue();
        assertThat(heard.state(id)).isEqualTo(QuestionState.TRIAGED);
        assertThat(referrals.of(id).getFirst().reply()).isEqualTo("Past niet bij ons.");
        assertThat(send(id, List.of(questions.askers(id).getFirst().id())).isDone()).isTrue();
    }

    @Test
    void whatTheTownTakesBackIsSeenNoMore() {
        QuestionId id = referred();
        Referral sent = referrals.of(id).getFirst();
        assertThat(referrals.withdraw(sent.id(), 1, "Toch zelf.", Heard.EDITOR).isDone()).isTrue();
        assertThat(heard.state(id)).isEqualTo(QuestionState.TRIAGED);
        assertThat(referrals.find(sent.id(), speaker())).isEmpty();
    }

    @Test
    void whenTheTownAnswersItselfNobodyElseNeedTo() {
        QuestionId id = referred();
        Referral sent = referrals.of(id).getFirst();
        int before = outbox.about("portal.referralback").size();
        Answer answer = new Answer("Wij weten het al.", "", "");
        assertThat(answers.answer(id, heard.version(id), answer, Heard.EDITOR).isDone()).isTrue();
        assertThat(referrals.of(id).getFirst().state()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(referrals.find(sent.id(), speaker())).isEmpty();
        assertThat(outbox.about("portal.referralback")).hasSizeGreaterThan(before);
    }

    @Test
    void onlyWhoSpeaksForItActsForIt() {
        QuestionId id = referred();
        Referral sent = referrals.of(id).getFirst();
        Actor polonia = actor(speaker("stichting-polonia-havermonde"));
        assertThat(referrals.accept(sent.id(), 1, polonia)).isEqualTo(new Move.Gone());
        assertThat(referrals.accept(sent.id(), 1, somali()).isDone()).isTrue();
        assertThat(referrals.accept(sent.id(), 1, somali())).isEqualTo(new Move.Overtaken());
    }

    /// Each arrow that is not drawn is refused by the door as well.
    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            names = {"DECLINED", "ANSWERED"})
    void whatIsOverStaysOver(ReferralState end) {
        QuestionId id = referred();
        ReferralId sent = referrals.of(id).getFirst().id();
        referrals.accept(sent, 1, somali());
        if (end == ReferralState.ANSWERED) {
            referrals.answer(sent, 2, "Ja.", somali());
        } else {
            referrals.decline(sent, 2, "Nee.", somali());
        }
        Move over = new Move.Forbidden("portal.referral.over");
        assertThat(referrals.accept(sent, 3, somali())).isEqualTo(over);
        assertThat(referrals.answer(sent, 3, "Ja.", somali())).isEqualTo(over);
        assertThat(referrals.decline(sent, 3, "Nee.", somali())).isEqualTo(over);
        assertThat(referrals.withdraw(sent, 3, "Terug.", Heard.EDITOR)).isEqualTo(over);
    }

    @Test
    void whatWasNotAcceptedIsNotAnswered() {
        QuestionId id = referred();
        ReferralId sent = referrals.of(id).getFirst().id();
        assertThat(referrals.answer(sent, 1, "Ja.", somali()))
                .isEqualTo(new Move.Forbidden("portal.referral.over"));
    }

    private QuestionId referred() {
        Signal signal = heard.signal();
        QuestionId id = heard.triaged(QuestionKind.REFERRAL, signal);
        assertThat(send(id, List.of(signal.id())).isDone()).isTrue();
        return id;
    }

    private Move send(QuestionId id, List<SignalId> agreed) {
        Organisation somali = organisations.find(SOMALI).orElseThrow();
        Referral.Wish wish = new Referral.Wish(somali.id(), "Kunt u dit beantwoorden?", agreed);
        return referrals.send(id, heard.version(id), wish, Heard.EDITOR);
    }

    private Actor somali() {
        return actor(speaker());
    }

    private AccountId speaker() {
        return speaker(SOMALI);
    }

    private AccountId speaker(String slug) {
        Organisation organisation = organisations.find(slug).orElseThrow();
        return representatives.of(organisation.id()).getFirst().account();
    }

    private static Actor actor(AccountId account) {
        return new Actor(account.toString(), "Spreker", Set.of(Role.REPRESENTATIVE), false);
    }
}
