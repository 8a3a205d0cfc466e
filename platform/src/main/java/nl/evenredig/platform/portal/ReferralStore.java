// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.REFERRAL;
import static nl.evenredig.platform.generated.db.portal.Tables.REFERRAL_CONSENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.portal.tables.records.ReferralRecord;
import nl.evenredig.platform.people.OrganisationId;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Questions that other organisations were asked to answer, and whose words went along.
@Component
class ReferralStore {
    // In the place of words that are not kept any more.
    private static final String GONE = "–";

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    ReferralStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    ReferralId add(QuestionId question, Referral.Wish wish, LocalDate due, Actor by) {
        ReferralId id = ReferralId.fresh();
        sql.insertInto(REFERRAL)
                .set(REFERRAL.MUNICIPALITY_ID, town)
                .set(REFERRAL.REFERRAL_ID, id.value())
                .set(REFERRAL.QUESTION_YEAR, question.year())
                .set(REFERRAL.QUESTION_NUMBER, question.number())
                .set(REFERRAL.ORGANISATION_ID, wish.organisation().value())
                .set(REFERRAL.STATE, ReferralState.SENT.name())
                .set(REFERRAL.REQUEST, wish.request())
                .set(REFERRAL.DUE_ON, due)
                .set(REFERRAL.REPLY, "")
                .set(REFERRAL.SENT_BY, by.id())
                .set(REFERRAL.SENT_AT, now())
                .set(REFERRAL.VERSION, 1)
                .execute();
        wish.agreed().forEach(signal -> agree(id, signal, by));
        return id;
    }

    Optional<Referral> find(ReferralId id) {
        return sql.selectFrom(REFERRAL).where(is(id)).fetchOptional(this::referral);
    }

    /// A referral, held until the end of the transaction.
    Optional<Referral> hold(ReferralId id) {
        return sql.selectFrom(REFERRAL).where(is(id)).forUpdate().fetchOptional(this::referral);
    }

    /// Of a question, the newest first.
    List<Referral> of(QuestionId question) {
        return sql.selectFrom(REFERRAL)
                .where(REFERRAL.MUNICIPALITY_ID.eq(town))
                .and(REFERRAL.QUESTION_YEAR.eq(question.year()))
                .and(REFERRAL.QUESTION_NUMBER.eq(question.number()))
                .orderBy(REFERRAL.SENT_AT.desc())
                .fetch(this::referral);
    }

    /// To these organisations, the newest first.
    List<Referral> to(Collection<OrganisationId> organisations, int most) {
        return sql.selectFrom(REFERRAL)
                .where(REFERRAL.MUNICIPALITY_ID.eq(town))
                .and(
                        REFERRAL.ORGANISATION_ID.in(
                                organisations.stream().map(OrganisationId::value).toList()))
                .and(REFERRAL.STATE.ne(ReferralState.WITHDRAWN.name()))
                .orderBy(REFERRAL.SENT_AT.desc())
                .limit(most)
                .fetch(this::referral);
    }

    void go(ReferralId id, ReferralState state, String reply) {
        sql.update(REFERRAL)
                .set(REFERRAL.STATE, state.name())
                .set(REFERRAL.REPLY, reply)
                .set(REFERRAL.SETTLED_AT, state.isOpen() ? null : now())
                .set(REFERRAL.VERSION, REFERRAL.VERSION.plus(1))
                .where(is(id))
                .execute();
    }

    /// Takes away what was asked and answered, and whose words went along, of referrals that were over before this moment.
    int forget(Instant before) {
        List<UUID> over =
                sql.select(REFERRAL.REFERRAL_ID)
                        .from(REFERRAL)
                        .where(REFERRAL.MUNICIPALITY_ID.eq(town))
                        .and(REFERRAL.SETTLED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                        .and(REFERRAL.REQUEST.ne(GONE))
                        .fetch(REFERRAL.REFERRAL_ID);
        sql.deleteFrom(REFERRAL_CONSENT)
                .where(REFERRAL_CONSENT.MUNICIPALITY_ID.eq(town))
                .and(REFERRAL_CONSENT.REFERRAL_ID.in(over))
                .execute();
        return sql.update(REFERRAL)
                .set(REFERRAL.REQUEST, GONE)
                .set(REFERRAL.REPLY, GONE)
                .where(REFERRAL.MUNICIPALITY_ID.eq(town))
                .and(REFERRAL.REFERRAL_ID.in(over))
                .execute();
    }

    private void agree(ReferralId id, SignalId signal, Actor by) {
        sql.insertInto(REFERRAL_CONSENT)
                .set(REFERRAL_CONSENT.MUNICIPALITY_ID, town)
                .set(REFERRAL_CONSENT.REFERRAL_ID, id.value())
                .set(REFERRAL_CONSENT.SIGNAL_YEAR, signal.year())
                .set(REFERRAL_CONSENT.SIGNAL_NUMBER, signal.number().number())
                .set(REFERRAL_CONSENT.NOTED_BY, by.id())
                .execute();
    }

    private List<SignalId> agreed(ReferralRecord row) {
        return sql.selectFrom(REFERRAL_CONSENT)
                .where(REFERRAL_CONSENT.MUNICIPALITY_ID.eq(town))
                .and(REFERRAL_CONSENT.REFERRAL_ID.eq(row.getReferralId()))
                .orderBy(REFERRAL_CONSENT.SIGNAL_YEAR, REFERRAL_CONSENT.SIGNAL_NUMBER)
                .fetch(one -> SignalId.of(one.getSignalYear(), one.getSignalNumber()));
    }

    private Referral referral(ReferralRecord row) {
        return new Referral(
                new ReferralId(row.getReferralId()),
                new QuestionId(row.getQuestionYear(), row.getQuestionNumber()),
                ReferralState.valueOf(row.getState()),
                new Referral.Wish(
                        new OrganisationId(row.getOrganisationId()), row.getRequest(), agreed(row)),
                row.getDueOn(),
                row.getReply(),
                new Referral.Moments(
                        row.getSentAt().toInstant(),
                        Optional.ofNullable(row.getSettledAt()).map(OffsetDateTime::toInstant)),
                row.getVersion());
    }

    private Condition is(ReferralId id) {
        return REFERRAL.MUNICIPALITY_ID.eq(town).and(REFERRAL.REFERRAL_ID.eq(id.value()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
