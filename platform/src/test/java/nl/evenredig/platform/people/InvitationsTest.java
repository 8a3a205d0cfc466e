// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.generated.db.people.Tables.ORGANISATION_INVITATION;
import static nl.evenredig.platform.generated.db.shared.Tables.AUDIT_LINE;
import static nl.evenredig.platform.people.Founded.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.evenredig.platform.shared.access.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// An invitation is answered once, by whoever has the latest letter, in time.
@SpringBootTest
final class InvitationsTest {
    @Autowired private Organisations organisations;
    @Autowired private OrganisationInvitations invitations;
    @Autowired private Representatives representatives;
    @Autowired private People people;
    @Autowired private InvitationStore store;
    @Autowired private DSLContext sql;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Organisation organisation;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Letters letters;

    @BeforeEach
    void someoneIsToBeAsked() {
        organisation = Founded.organisation(organisations, OrganisationKind.COMMUNITY);
        letters = new Letters(sql, UUID.randomUUID() + "@example.org");
    }

    @Test
    void aNewcomerWhoSaysYesGetsAnAccountAndSpeaks() {
        assertThat(invite(Optional.empty())).isEqualTo(Inviting.SENT);
        assertThat(letters.kinds()).containsExactly("people.invite");
        AccountId account = invitations.accept(letters.secret(), "Hodan").orElseThrow();
        assertThat(people.find(account).orElseThrow().roles())
                .containsOnly(Role.RESIDENT, Role.REPRESENTATIVE);
        assertThat(representatives.speaksFor(account, organisation.id())).isTrue();
        assertThat(invitations.accept(letters.secret(), "Hodan")).isEmpty();
        assertThat(invitations.decline(letters.secret())).isFalse();
    }

    @Test
    void whoeverAnswersWasAskedAtTheirOwnAddress() {
        Account account = Founded.account(people);
        letters = new Letters(sql, account.address());
        invite(Optional.empty());
        assertThat(invitations.accept(letters.secret(), "Iemand anders")).hasValue(account.id());
        assertThat(people.find(account.id()).orElseThrow().name()).isEqualTo(account.name());
        assertThat(invite(Optional.empty())).isEqualTo(Inviting.SPEAKS_ALREADY);
    }

    @Test
    void nobodyIsAskedTwiceAndTheAddressIsForgottenAfterTheAnswer() {
        invite(Optional.empty());
        assertThat(invite(Optional.empty())).isEqualTo(Inviting.ASKED_ALREADY);
        assertThat(invitations.decline(letters.secret())).isTrue();
        assertThat(
                        sql.fetchExists(
                                ORGANISATION_INVITATION,
                                ORGANISATION_INVITATION.ADDRESS.eq(letters.address())))
                .isFalse();
        assertThat(invite(Optional.empty())).isEqualTo(Inviting.SENT);
    }

    @Test
    void aLetterThatIsSentAgainReplacesTheFirst() {
        invite(Optional.empty());
        String first = letters.secret();
        assertThat(resend()).isEqualTo(Inviting.SENT);
        assertThat(invitations.opened(first)).isEmpty();
        assertThat(invitations.accept(first, "Hodan")).isEmpty();
        assertThat(invitations.accept(letters.secret(), "Hodan")).isPresent();
        assertThat(resend()).isEqualTo(Inviting.GONE);
    }

    @Test
    void lettersAreNotSentWithoutEnd() {
        invite(Optional.empty());
        for (int i = 1; i < OrganisationInvitations.MOST_SENDINGS; i++) {
            assertThat(resend()).isEqualTo(Inviting.SENT);
        }
        assertThat(resend()).isEqualTo(Inviting.TOO_MANY);
    }

    @Test
    void whatIsWithdrawnCannotBeAccepted() {
        invite(Optional.empty());
        UUID asked = invitations.unanswered(organisation.id()).getFirst().id();
        Organisation other = Founded.organisation(organisations, OrganisationKind.COMMUNITY);
        assertThat(invitations.withdraw(other.id(), asked, TEST)).isFalse();
        assertThat(invitations.withdraw(organisation.id(), asked, TEST)).isTrue();
        assertThat(invitations.accept(letters.secret(), "Hodan")).isEmpty();
    }

    @Test
    void afterFourteenDaysItIsTooLate() {
        invite(Optional.empty());
        expire();
        assertThat(invitations.opened(letters.secret()))
                .map(OrganisationInvitation::answer)
                .hasValue(OrganisationInvitation.Answer.EXPIRED);
        assertThat(invitations.accept(letters.secret(), "Hodan")).isEmpty();
        assertThat(invitations.decline(letters.secret())).isFalse();
        assertThat(invite(Optional.empty())).isEqualTo(Inviting.SENT);
        assertThat(invitations.accept(letters.secret(), "Hodan")).isPresent();
    }

    @Test
    void whatExpiredLongAgoIsDestroyed() {
        invite(Optional.empty());
        expire();
        assertThat(store.destroyBefore(Instant.parse("2021-01-01T00:00:00Z"))).isPositive();
        assertThat(invitations.opened(letters.secret())).isEmpty();
    }

    @Test
    void whoeverLeavesStaysUntilTheSuccessorSaysYes() {
        Account leaving = Founded.account(people);
        representatives.welcome(leaving.id(), organisation.id(), TEST);
        invite(Optional.of(leaving.id()));
        assertThat(representatives.speaksFor(leaving.id(), organisation.id())).isTrue();
        AccountId successor = invitations.accept(letters.secret(), "Fatima").orElseThrow();
        assertThat(representatives.of(organisation.id()))
                .extracting(Representative::account)
                .containsExactly(successor);
        assertThat(people.find(leaving.id()).orElseThrow().roles()).isEmpty();
        assertThat(new Letters(sql, leaving.address()).kinds()).containsExactly("people.replaced");
    }

    @Test
    void whoeverLeavesHearsThatTheSuccessorSaidNo() {
        Account leaving = Founded.account(people);
        representatives.welcome(leaving.id(), organisation.id(), TEST);
        invite(Optional.of(leaving.id()));
        invitations.decline(letters.secret());
        assertThat(representatives.speaksFor(leaving.id(), organisation.id())).isTrue();
        assertThat(new Letters(sql, leaving.address()).kinds()).containsExactly("people.declined");
    }

    @Test
    void ofTwoAnswersAtOnceOneCounts() throws Exception {
        invite(Optional.empty());
        String secret = letters.secret();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Optional<AccountId>>> both =
                    two.invokeAll(
                            List.of(
                                    () -> invitations.accept(secret, "Een"),
                                    () -> invitations.accept(secret, "Twee")));
            assertThat(both.get(0).get().isPresent()).isNotEqualTo(both.get(1).get().isPresent());
        }
        assertThat(representatives.of(organisation.id())).hasSize(1);
    }

    @Test
    void theAuditLogKnowsNoNamesAndNoSecrets() {
        invite(Optional.empty());
        String secret = letters.secret();
        invitations.accept(secret, "Hodan Geheim");
        assertThat(
                        sql.select(AUDIT_LINE.ACTION)
                                .from(AUDIT_LINE)
                                .where(AUDIT_LINE.OBJECT.eq("organisation:" + organisation.id()))
                                .fetch(AUDIT_LINE.ACTION))
                .contains("people.invitation-sent", "people.invitation-accepted");
        assertThat(sql.selectFrom(AUDIT_LINE).fetch().toString())
                .doesNotContain(letters.address(), "Geheim", secret);
    }

    private Inviting invite(Optional<AccountId> leaving) {
        Invitee invitee = new Invitee(letters.address(), Locale.of("nl"), leaving);
        return invitations.invite(organisation.id(), invitee, TEST);
    }

    private Inviting resend() {
        List<OrganisationInvitation> asked = invitations.unanswered(organisation.id());
        UUID id = asked.isEmpty() ? UUID.randomUUID() : asked.getFirst().id();
        return invitations.resend(organisation.id(), id, TEST);
    }

    private void expire() {
        sql.update(ORGANISATION_INVITATION)
                .set(
                        ORGANISATION_INVITATION.EXPIRES_AT,
                        OffsetDateTime.parse("2020-01-01T00:00:00Z"))
                .where(ORGANISATION_INVITATION.ADDRESS.eq(letters.address()))
                .execute();
    }
}
