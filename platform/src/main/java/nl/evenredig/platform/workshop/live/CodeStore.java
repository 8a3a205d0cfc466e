// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import static nl.evenredig.platform.generated.db.workshop.Tables.OWN_CODE;
import static nl.evenredig.platform.generated.db.workshop.Tables.TABLE_CODE;
import static nl.evenredig.platform.generated.db.workshop.Tables.WORKSHOP_TABLE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.TableCodeRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Codes of tables, screens and people.
@Component("workshopCodeStore")
class CodeStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    CodeStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// The tables of a workshop, by number.
    List<Integer> tables(WorkshopId id) {
        return sql.select(WORKSHOP_TABLE.TABLE_NUMBER)
                .from(WORKSHOP_TABLE)
                .where(WORKSHOP_TABLE.MUNICIPALITY_ID.eq(town))
                .and(WORKSHOP_TABLE.WORKSHOP_YEAR.eq(id.year()))
                .and(WORKSHOP_TABLE.WORKSHOP_NUMBER.eq(id.number()))
                .orderBy(WORKSHOP_TABLE.TABLE_NUMBER)
                .fetch(WORKSHOP_TABLE.TABLE_NUMBER);
    }

    /// Adds a code unless this one has it, or this table has one.
    void add(Code code) {
        sql.insertInto(TABLE_CODE)
                .set(TABLE_CODE.MUNICIPALITY_ID, town)
                .set(TABLE_CODE.CODE, code.text())
                .set(TABLE_CODE.WORKSHOP_YEAR, code.workshop().year())
                .set(TABLE_CODE.WORKSHOP_NUMBER, code.workshop().number())
                .set(TABLE_CODE.KIND, code.kind().name())
                .set(TABLE_CODE.TABLE_NUMBER, code.table())
                .set(TABLE_CODE.MADE_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
    }

    List<Code> of(WorkshopId id) {
        return sql.selectFrom(TABLE_CODE)
                .where(TABLE_CODE.MUNICIPALITY_ID.eq(town))
                .and(TABLE_CODE.WORKSHOP_YEAR.eq(id.year()))
                .and(TABLE_CODE.WORKSHOP_NUMBER.eq(id.number()))
                .orderBy(TABLE_CODE.TABLE_NUMBER, TABLE_CODE.KIND)
                .fetch(CodeStore::code);
    }

    Optional<Code> find(String text) {
        return sql.selectFrom(TABLE_CODE)
                .where(TABLE_CODE.MUNICIPALITY_ID.eq(town))
                .and(TABLE_CODE.CODE.eq(text))
                .fetchOptional(CodeStore::code);
    }

    /// Somebody's own code; they get this one when they have none.
    String own(UUID participant, String fresh) {
        sql.insertInto(OWN_CODE)
                .set(OWN_CODE.MUNICIPALITY_ID, town)
                .set(OWN_CODE.PARTICIPANT_ID, participant)
                .set(OWN_CODE.CODE, fresh)
                .onConflictDoNothing()
                .execute();
        return own(participant).orElse(fresh);
    }

    Optional<String> own(UUID participant) {
        return sql.select(OWN_CODE.CODE)
                .from(OWN_CODE)
                .where(OWN_CODE.MUNICIPALITY_ID.eq(town))
                .and(OWN_CODE.PARTICIPANT_ID.eq(participant))
                .fetchOptional(OWN_CODE.CODE);
    }

    void forget(UUID participant) {
        sql.deleteFrom(OWN_CODE)
                .where(OWN_CODE.MUNICIPALITY_ID.eq(town))
                .and(OWN_CODE.PARTICIPANT_ID.eq(participant))
                .execute();
    }

    private static Code code(TableCodeRecord row) {
        return new Code(
                row.getCode(),
                new WorkshopId(row.getWorkshopYear(), row.getWorkshopNumber()),
                Pass.Kind.valueOf(row.getKind()),
                row.getTableNumber());
    }
}
