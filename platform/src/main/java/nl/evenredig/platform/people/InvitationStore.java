// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.generated.db.people.Tables.ORGANISATION_INVITATION;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.people.tables.records.OrganisationInvitationRecord;
import nl.evenredig.platform.people.OrganisationInvitation.Answer;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Who was asked to speak for an organisation. An invitation is answered once: the database decides which answer came
/// first.
@Component
class InvitationStore {
    /// How long an invitation can be answered.
    static final int DAYS = 14;

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    InvitationStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// Asks somebody; an invitation to the same address that expired makes place.
    ///
    /// @return whether no open invitation to this address stood in the way
    boolean add(OrganisationId organisation, Invitee invitee, Secret secret) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        sql.update(ORGANISATION_INVITATION)
                .set(ORGANISATION_INVITATION.ANSWER, Answer.WITHDRAWN.name())
                .set(ORGANISATION_INVITATION.ADDRESS, "")
                .set(ORGANISATION_INVITATION.ANSWERED_AT, now)
                .where(of(organisation))
                .and(ORGANISATION_INVITATION.ADDRESS.eq(invitee.address()))
                .and(ORGANISATION_INVITATION.EXPIRES_AT.le(now))
                .execute();
        return sql.insertInto(ORGANISATION_INVITATION)
                        .set(ORGANISATION_INVITATION.MUNICIPALITY_ID, town)
                        .set(ORGANISATION_INVITATION.INVITATION_ID, UUID.randomUUID())
                        .set(ORGANISATION_INVITATION.ORGANISATION_ID, organisation.value())
                        .set(ORGANISATION_INVITATION.TOKEN_HASH, secret.digest())
                        .set(ORGANISATION_INVITATION.ADDRESS, invitee.address())
                        .set(ORGANISATION_INVITATION.LANGUAGE, invitee.language().toLanguageTag())
                        .set(
                                ORGANISATION_INVITATION.SUCCESSOR_OF,
                                invitee.successorOf().map(AccountId::value).orElse(null))
                        .set(ORGANISATION_INVITATION.SENDINGS, 1)
                        .set(ORGANISATION_INVITATION.SENT_AT, now)
                        .set(ORGANISATION_INVITATION.EXPIRES_AT, now.plusDays(DAYS))
                        .set(ORGANISATION_INVITATION.ANSWER, "")
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /// Gives an unanswered invitation a new secret and a new term; the old secret opens nothing any more.
    boolean renew(UUID invitation, Secret secret, int mostSendings) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return sql.update(ORGANISATION_INVITATION)
                        .set(ORGANISATION_INVITATION.TOKEN_HASH, secret.digest())
                        .set(
                                ORGANISATION_INVITATION.SENDINGS,
                                ORGANISATION_INVITATION.SENDINGS.plus(1))
                        .set(ORGANISATION_INVITATION.SENT_AT, now)
                        .set(ORGANISATION_INVITATION.EXPIRES_AT, now.plusDays(DAYS))
                        .where(is(invitation))
                        .and(ORGANISATION_INVITATION.SENDINGS.lt(mostSendings))
                        .execute()
                > 0;
    }

    /// Answers an invitation that is still open; its address is forgotten.
    ///
    /// @return whether this was the answer
    boolean answer(OrganisationInvitation invitation, Answer answer) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return sql.update(ORGANISATION_INVITATION)
                        .set(ORGANISATION_INVITATION.ANSWER, answer.name())
                        .set(ORGANISATION_INVITATION.ADDRESS, "")
                        .set(ORGANISATION_INVITATION.ANSWERED_AT, now)
                        .where(is(invitation.id()))
                        .and(
                                answer == Answer.WITHDRAWN
                                        ? org.jooq.impl.DSL.noCondition()
                                        : ORGANISATION_INVITATION.EXPIRES_AT.gt(now))
                        .execute()
                > 0;
    }

    Optional<OrganisationInvitation> find(Secret secret) {
        return sql.selectFrom(ORGANISATION_INVITATION)
                .where(ORGANISATION_INVITATION.MUNICIPALITY_ID.eq(town))
                .and(ORGANISATION_INVITATION.TOKEN_HASH.eq(secret.digest()))
                .fetchOptional(this::invitation);
    }

    /// Those nobody answered yet, also when it is too late now; the oldest first.
    List<OrganisationInvitation> unanswered(OrganisationId organisation) {
        return sql.selectFrom(ORGANISATION_INVITATION)
                .where(of(organisation))
                .orderBy(ORGANISATION_INVITATION.SENT_AT, ORGANISATION_INVITATION.INVITATION_ID)
                .fetch(this::invitation);
    }

    /// Destroys what was answered, or expired, before a moment.
    int destroyBefore(Instant moment) {
        OffsetDateTime before = moment.atOffset(ZoneOffset.UTC);
        return sql.deleteFrom(ORGANISATION_INVITATION)
                .where(ORGANISATION_INVITATION.MUNICIPALITY_ID.eq(town))
                .and(
                        ORGANISATION_INVITATION
                                .ANSWERED_AT
                                .lt(before)
                                .or(ORGANISATION_INVITATION.EXPIRES_AT.lt(before)))
                .execute();
    }

    private Condition of(OrganisationId organisation) {
        return ORGANISATION_INVITATION
                .MUNICIPALITY_ID
                .eq(town)
                .and(ORGANISATION_INVITATION.ORGANISATION_ID.eq(organisation.value()))
                .and(ORGANISATION_INVITATION.ANSWER.eq(""));
    }

    private Condition is(UUID invitation) {
        return ORGANISATION_INVITATION
                .MUNICIPALITY_ID
                .eq(town)
                .and(ORGANISATION_INVITATION.INVITATION_ID.eq(invitation))
                .and(ORGANISATION_INVITATION.ANSWER.eq(""));
    }

    private OrganisationInvitation invitation(OrganisationInvitationRecord row) {
        boolean isLate = !row.getExpiresAt().isAfter(OffsetDateTime.now(clock));
        Answer open = isLate ? Answer.EXPIRED : Answer.OPEN;
        return new OrganisationInvitation(
                row.getInvitationId(),
                new OrganisationId(row.getOrganisationId()),
                row.getAddress(),
                Locale.forLanguageTag(row.getLanguage()),
                Optional.ofNullable(row.getSuccessorOf()).map(AccountId::new),
                row.getExpiresAt().toInstant(),
                row.getAnswer().isEmpty() ? open : Answer.valueOf(row.getAnswer()));
    }
}
