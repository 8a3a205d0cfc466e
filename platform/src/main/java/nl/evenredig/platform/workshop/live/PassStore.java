// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import static nl.evenredig.platform.generated.db.workshop.Tables.KNOWLEDGE_WORKSHOP;
import static nl.evenredig.platform.generated.db.workshop.Tables.OWN_CODE;
import static nl.evenredig.platform.generated.db.workshop.Tables.PARTICIPANT;
import static nl.evenredig.platform.generated.db.workshop.Tables.PASS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Passes, by the hash of their secret.
@Component
class PassStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    PassStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void add(Pass pass, String hash) {
        sql.insertInto(PASS)
                .set(PASS.MUNICIPALITY_ID, town)
                .set(PASS.SECRET_HASH, hash)
                .set(PASS.WORKSHOP_YEAR, pass.workshop().year())
                .set(PASS.WORKSHOP_NUMBER, pass.workshop().number())
                .set(PASS.KIND, pass.kind().name())
                .set(PASS.TABLE_NUMBER, pass.table())
                .set(PASS.PARTICIPANT_ID, pass.participant().orElse(null))
                .set(PASS.GIVEN_AT, OffsetDateTime.now(clock))
                .execute();
    }

    Optional<Pass> find(String hash) {
        return sql.selectFrom(PASS)
                .where(PASS.MUNICIPALITY_ID.eq(town))
                .and(PASS.SECRET_HASH.eq(hash))
                .and(PASS.TAKEN_AT.isNull())
                .fetchOptional(row ->
                        new Pass(
                                new WorkshopId(row.getWorkshopYear(), row.getWorkshopNumber()),
                                Pass.Kind.valueOf(row.getKind()),
                                row.getTableNumber(),
                                Optional.ofNullable(row.getParticipantId())));
    }

    /// Takes one pass away.
    void take(String hash) {
        sql.update(PASS)
                .set(PASS.TAKEN_AT, OffsetDateTime.now(clock))
                .where(PASS.MUNICIPALITY_ID.eq(town))
                .and(PASS.SECRET_HASH.eq(hash))
                .and(PASS.TAKEN_AT.isNull())
                .execute();
    }

    /// Takes all passes of somebody away.
    ///
    /// @return how many they had
    int take(UUID participant) {
        return sql.update(PASS)
                .set(PASS.TAKEN_AT, OffsetDateTime.now(clock))
                .where(PASS.MUNICIPALITY_ID.eq(town))
                .and(PASS.PARTICIPANT_ID.eq(participant))
                .and(PASS.TAKEN_AT.isNull())
                .execute();
    }

    boolean hasPass(UUID participant) {
        return sql.fetchExists(
                PASS,
                PASS.MUNICIPALITY_ID
                        .eq(town)
                        .and(PASS.PARTICIPANT_ID.eq(participant))
                        .and(PASS.TAKEN_AT.isNull()));
    }

    /// Destroys passes, and the own codes of people, of days before this moment.
    ///
    /// @return of how many people
    int forget(Instant before) {
        Condition isPast =
                DSL.exists(
                        DSL.selectOne()
                                .from(KNOWLEDGE_WORKSHOP)
                                .join(PARTICIPANT)
                                .on(
                                        PARTICIPANT.MUNICIPALITY_ID.eq(
                                                KNOWLEDGE_WORKSHOP.MUNICIPALITY_ID))
                                .and(PARTICIPANT.WORKSHOP_YEAR.eq(KNOWLEDGE_WORKSHOP.WORKSHOP_YEAR))
                                .and(
                                        PARTICIPANT.WORKSHOP_NUMBER.eq(
                                                KNOWLEDGE_WORKSHOP.WORKSHOP_NUMBER))
                                .where(KNOWLEDGE_WORKSHOP.MUNICIPALITY_ID.eq(town))
                                .and(PARTICIPANT.PARTICIPANT_ID.eq(OWN_CODE.PARTICIPANT_ID))
                                .and(
                                        KNOWLEDGE_WORKSHOP.HELD_ON.lt(
                                                LocalDate.ofInstant(before, clock.getZone()))));
        int people =
                sql.deleteFrom(OWN_CODE)
                        .where(OWN_CODE.MUNICIPALITY_ID.eq(town))
                        .and(isPast)
                        .execute();
        sql.deleteFrom(PASS)
                .where(PASS.MUNICIPALITY_ID.eq(town))
                .and(PASS.GIVEN_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
        return people;
    }
}
