// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static nl.evenredig.platform.generated.db.workshop.Tables.COMMITMENT;
import static nl.evenredig.platform.generated.db.workshop.Tables.LINE;
import static nl.evenredig.platform.generated.db.workshop.Tables.LINE_CONTACT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.CommitmentRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// What is promised, and who can be asked about lines.
@Component
class PromiseStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    PromiseStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    UUID promise(WorkshopId id, Commitment.Wish wish) {
        boolean isPerson = wish.kind() == Commitment.Kind.PERSON_WHO_AGREED;
        CommitmentRecord row = new CommitmentRecord();
        row.setMunicipalityId(town);
        row.setCommitmentId(UUID.randomUUID());
        row.setWorkshopYear(id.year());
        row.setWorkshopNumber(id.number());
        row.setWho(wish.who());
        row.setIsPerson(isPerson);
        row.setHasAgreed(isPerson);
        row.setMail(wish.mail());
        row.setWhat(wish.what());
        row.setDueOn(wish.due());
        row.setMadeAt(OffsetDateTime.now(clock));
        sql.insertInto(COMMITMENT).set(row).execute();
        return row.getCommitmentId();
    }

    /// By the day before which they are promised.
    List<Commitment> commitments(WorkshopId id) {
        return sql.selectFrom(COMMITMENT)
                .where(COMMITMENT.MUNICIPALITY_ID.eq(town))
                .and(COMMITMENT.WORKSHOP_YEAR.eq(id.year()))
                .and(COMMITMENT.WORKSHOP_NUMBER.eq(id.number()))
                .orderBy(COMMITMENT.DUE_ON, COMMITMENT.MADE_AT, COMMITMENT.COMMITMENT_ID)
                .fetch(PromiseStore::commitment);
    }

    void written(UUID commitment, UUID entry) {
        sql.update(COMMITMENT)
                .set(COMMITMENT.ENTRY_ID, entry)
                .where(COMMITMENT.MUNICIPALITY_ID.eq(town))
                .and(COMMITMENT.COMMITMENT_ID.eq(commitment))
                .execute();
    }

    /// Takes a promise off that does not yet stand in the dossier.
    boolean drop(WorkshopId id, UUID commitment) {
        return sql.deleteFrom(COMMITMENT)
                        .where(COMMITMENT.MUNICIPALITY_ID.eq(town))
                        .and(COMMITMENT.COMMITMENT_ID.eq(commitment))
                        .and(COMMITMENT.WORKSHOP_YEAR.eq(id.year()))
                        .and(COMMITMENT.WORKSHOP_NUMBER.eq(id.number()))
                        .and(COMMITMENT.ENTRY_ID.isNull())
                        .execute()
                > 0;
    }

    /// @return whether this workshop has such a line
    boolean address(WorkshopId id, Contact contact) {
        boolean isOurs =
                sql.fetchExists(
                        LINE,
                        LINE.MUNICIPALITY_ID
                                .eq(town)
                                .and(LINE.LINE_ID.eq(contact.line()))
                                .and(LINE.WORKSHOP_YEAR.eq(id.year()))
                                .and(LINE.WORKSHOP_NUMBER.eq(id.number())));
        if (isOurs) {
            sql.insertInto(LINE_CONTACT)
                    .set(LINE_CONTACT.MUNICIPALITY_ID, town)
                    .set(LINE_CONTACT.CONTACT_ID, contact.id())
                    .set(LINE_CONTACT.WORKSHOP_YEAR, id.year())
                    .set(LINE_CONTACT.WORKSHOP_NUMBER, id.number())
                    .set(LINE_CONTACT.LINE_ID, contact.line())
                    .set(LINE_CONTACT.NAME, contact.name())
                    .set(LINE_CONTACT.MAIL, contact.mail())
                    .execute();
        }
        return isOurs;
    }

    boolean release(WorkshopId id, UUID contact) {
        return sql.deleteFrom(LINE_CONTACT)
                        .where(LINE_CONTACT.MUNICIPALITY_ID.eq(town))
                        .and(LINE_CONTACT.CONTACT_ID.eq(contact))
                        .and(LINE_CONTACT.WORKSHOP_YEAR.eq(id.year()))
                        .and(LINE_CONTACT.WORKSHOP_NUMBER.eq(id.number()))
                        .execute()
                > 0;
    }

    /// By name.
    List<Contact> contacts(WorkshopId id) {
        return sql.selectFrom(LINE_CONTACT)
                .where(LINE_CONTACT.MUNICIPALITY_ID.eq(town))
                .and(LINE_CONTACT.WORKSHOP_YEAR.eq(id.year()))
                .and(LINE_CONTACT.WORKSHOP_NUMBER.eq(id.number()))
                .orderBy(LINE_CONTACT.NAME, LINE_CONTACT.CONTACT_ID)
                .fetch(row ->
                        new Contact(
                                row.getContactId(), row.getLineId(), row.getName(), row.getMail()));
    }

    private static Commitment commitment(CommitmentRecord row) {
        return new Commitment(
                row.getCommitmentId(),
                new Commitment.Wish(
                        row.getWho(),
                        row.getIsPerson()
                                ? Commitment.Kind.PERSON_WHO_AGREED
                                : Commitment.Kind.OFFICE,
                        row.getMail(),
                        row.getWhat(),
                        row.getDueOn()),
                Optional.ofNullable(row.getEntryId()));
    }
}
