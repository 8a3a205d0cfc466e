// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static nl.evenredig.platform.generated.db.workshop.Tables.COMMITMENT;
import static nl.evenredig.platform.generated.db.workshop.Tables.INQUIRY;
import static nl.evenredig.platform.generated.db.workshop.Tables.LINE_CONTACT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.InquiryRecord;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Who was asked later what they did, and what they answered.
@Component
class InquiryStore {
    private static final int LAST = 12;

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    InquiryStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// Asks somebody once after so many months.
    ///
    /// @return whether they were not asked before
    boolean ask(Inquiry inquiry, Optional<Secret> secret) {
        InquiryRecord row = new InquiryRecord();
        row.setMunicipalityId(town);
        row.setInquiryId(inquiry.id());
        row.setWorkshopYear(inquiry.workshop().year());
        row.setWorkshopNumber(inquiry.workshop().number());
        row.setMonths(inquiry.months());
        row.setSubjectId(inquiry.subject());
        row.setPartyId(inquiry.asked().party());
        row.setPartyName(inquiry.asked().name());
        row.setMail(inquiry.asked().mail());
        row.set(INQUIRY.SECRET_HASH, secret.map(Secret::hash).orElse(null));
        row.setAskedAt(now());
        row.setDueOn(inquiry.due());
        row.setAnswer("");
        row.setNotedBy("");
        return sql.insertInto(INQUIRY).set(row).onConflictDoNothing().execute() > 0;
    }

    /// Of a workshop: after six months first, by name.
    List<Inquiry> of(WorkshopId id) {
        return sql.selectFrom(INQUIRY)
                .where(INQUIRY.MUNICIPALITY_ID.eq(town))
                .and(INQUIRY.WORKSHOP_YEAR.eq(id.year()))
                .and(INQUIRY.WORKSHOP_NUMBER.eq(id.number()))
                .orderBy(INQUIRY.MONTHS, INQUIRY.PARTY_NAME, INQUIRY.INQUIRY_ID)
                .fetch(this::inquiry);
    }

    Optional<Inquiry> find(Secret secret) {
        return sql.selectFrom(INQUIRY)
                .where(INQUIRY.MUNICIPALITY_ID.eq(town))
                .and(INQUIRY.SECRET_HASH.eq(secret.hash()))
                .fetchOptional(this::inquiry);
    }

    Optional<Inquiry> find(WorkshopId id, UUID inquiry) {
        return of(id).stream().filter(one -> one.id().equals(inquiry)).findFirst();
    }

    void answer(UUID inquiry, Inquiry.Reply reply, String notedBy) {
        sql.update(INQUIRY)
                .set(INQUIRY.ANSWER, reply.words())
                .set(INQUIRY.PROGRESS, reply.progress().name())
                .set(INQUIRY.ANSWERED_AT, now())
                .set(INQUIRY.NOTED_BY, notedBy)
                .where(is(inquiry))
                .execute();
    }

    /// Those asked before a moment who did not answer and were not reminded; by mail only.
    List<Inquiry> silent(Instant before) {
        return sql.selectFrom(INQUIRY)
                .where(INQUIRY.MUNICIPALITY_ID.eq(town))
                .and(INQUIRY.ANSWERED_AT.isNull())
                .and(INQUIRY.REMINDED_AT.isNull())
                .and(INQUIRY.MAIL.ne(""))
                .and(INQUIRY.ASKED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .orderBy(INQUIRY.ASKED_AT)
                .fetch(this::inquiry);
    }

    /// Reminds once, with another link.
    ///
    /// @return whether nobody else did
    boolean remind(UUID inquiry, Secret secret) {
        return sql.update(INQUIRY)
                        .set(INQUIRY.REMINDED_AT, now())
                        .set(INQUIRY.SECRET_HASH, secret.hash())
                        .where(is(inquiry))
                        .and(INQUIRY.REMINDED_AT.isNull())
                        .execute()
                > 0;
    }

    /// Addresses and links of whoever answered before a moment; they are of no more use then.
    int forgetAddresses(Instant before) {
        return sql.update(INQUIRY)
                .set(INQUIRY.MAIL, "")
                .setNull(INQUIRY.SECRET_HASH)
                .where(INQUIRY.MUNICIPALITY_ID.eq(town))
                .and(INQUIRY.MAIL.ne("").or(INQUIRY.SECRET_HASH.isNotNull()))
                .and(INQUIRY.ANSWERED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    /// Addresses of who was asked for the last time before a moment.
    int forgetContacts(Instant before) {
        int contacts =
                sql.update(LINE_CONTACT)
                        .set(LINE_CONTACT.MAIL, "")
                        .where(LINE_CONTACT.MUNICIPALITY_ID.eq(town))
                        .and(LINE_CONTACT.MAIL.ne(""))
                        .and(wasAskedLast(LINE_CONTACT.CONTACT_ID, before))
                        .execute();
        int promises =
                sql.update(COMMITMENT)
                        .set(COMMITMENT.MAIL, "")
                        .where(COMMITMENT.MUNICIPALITY_ID.eq(town))
                        .and(COMMITMENT.MAIL.ne(""))
                        .and(wasAskedLast(COMMITMENT.COMMITMENT_ID, before))
                        .execute();
        return contacts + promises;
    }

    private Condition wasAskedLast(Field<UUID> party, Instant before) {
        return DSL.exists(
                DSL.selectOne()
                        .from(INQUIRY)
                        .where(INQUIRY.MUNICIPALITY_ID.eq(town))
                        .and(INQUIRY.PARTY_ID.eq(party))
                        .and(INQUIRY.MONTHS.eq(LAST))
                        .and(INQUIRY.ASKED_AT.lt(before.atOffset(ZoneOffset.UTC))));
    }

    private Inquiry inquiry(InquiryRecord row) {
        Optional<Inquiry.Reply> reply =
                row.getAnswer().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Inquiry.Reply(
                                        Inquiry.Progress.valueOf(row.getProgress()),
                                        row.getAnswer(),
                                        day(row.getAnsweredAt())));
        return new Inquiry(
                row.getInquiryId(),
                new WorkshopId(row.getWorkshopYear(), row.getWorkshopNumber()),
                row.getMonths(),
                row.getSubjectId(),
                new Inquiry.Asked(row.getPartyId(), row.getPartyName(), row.getMail()),
                row.getDueOn(),
                reply);
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private Condition is(UUID inquiry) {
        return INQUIRY.MUNICIPALITY_ID.eq(town).and(INQUIRY.INQUIRY_ID.eq(inquiry));
    }
}
