// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import static nl.evenredig.platform.generated.db.workshop.Tables.LINE;
import static nl.evenredig.platform.generated.db.workshop.Tables.LINE_REMARK;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.LineRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// The chair's lines, and what the room says about them.
@Component
class LineStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    LineStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void add(WorkshopId id, UUID line, Addressee addressee, String words) {
        int last =
                sql.select(DSL.coalesce(DSL.max(LINE.PLACE), 0))
                        .from(LINE)
                        .where(of(id))
                        .fetchSingle()
                        .value1();
        sql.insertInto(LINE)
                .set(LINE.MUNICIPALITY_ID, town)
                .set(LINE.LINE_ID, line)
                .set(LINE.WORKSHOP_YEAR, id.year())
                .set(LINE.WORKSHOP_NUMBER, id.number())
                .set(LINE.PLACE, last + 1)
                .set(LINE.ADDRESSEE, addressee.name())
                .set(LINE.WORDS, words)
                .set(LINE.VERSION, 1)
                .onConflictDoNothing()
                .execute();
    }

    List<GuidingLine> of(WorkshopId id, boolean isHeld) {
        var lines =
                sql.selectFrom(LINE)
                        .where(of(id))
                        .and(LINE.REMOVED_AT.isNull())
                        .orderBy(LINE.PLACE, LINE.LINE_ID);
        return (isHeld ? lines.forUpdate() : lines).fetch(LineStore::line);
    }

    void revise(UUID line, Addressee addressee, String words) {
        sql.update(LINE)
                .set(LINE.ADDRESSEE, addressee.name())
                .set(LINE.WORDS, words)
                .set(LINE.VERSION, LINE.VERSION.plus(1))
                .where(is(line))
                .execute();
    }

    void remove(UUID line) {
        sql.update(LINE)
                .set(LINE.REMOVED_AT, OffsetDateTime.now(clock))
                .set(LINE.VERSION, LINE.VERSION.plus(1))
                .where(is(line))
                .execute();
    }

    void remark(UUID remark, UUID line, Optional<UUID> participant, String words) {
        sql.insertInto(LINE_REMARK)
                .set(LINE_REMARK.MUNICIPALITY_ID, town)
                .set(LINE_REMARK.REMARK_ID, remark)
                .set(LINE_REMARK.LINE_ID, line)
                .set(LINE_REMARK.PARTICIPANT_ID, participant.orElse(null))
                .set(LINE_REMARK.WORDS, words)
                .set(LINE_REMARK.REPLY, "")
                .set(LINE_REMARK.MADE_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
    }

    /// @return whether it was still open
    boolean settle(UUID remark, String reply) {
        return sql.update(LINE_REMARK)
                        .set(LINE_REMARK.REPLY, reply)
                        .set(LINE_REMARK.SETTLED_AT, OffsetDateTime.now(clock))
                        .where(LINE_REMARK.MUNICIPALITY_ID.eq(town))
                        .and(LINE_REMARK.REMARK_ID.eq(remark))
                        .and(LINE_REMARK.SETTLED_AT.isNull())
                        .execute()
                > 0;
    }

    /// What was said about the lines of a workshop, the oldest first.
    List<LineRemark> remarks(WorkshopId id) {
        return sql.select(LINE_REMARK.fields())
                .from(LINE_REMARK)
                .join(LINE)
                .on(LINE.MUNICIPALITY_ID.eq(LINE_REMARK.MUNICIPALITY_ID))
                .and(LINE.LINE_ID.eq(LINE_REMARK.LINE_ID))
                .where(of(id))
                .orderBy(LINE_REMARK.MADE_AT, LINE_REMARK.REMARK_ID)
                .fetch(row ->
                        new LineRemark(
                                row.get(LINE_REMARK.REMARK_ID),
                                row.get(LINE_REMARK.LINE_ID),
                                row.get(LINE_REMARK.WORDS),
                                row.get(LINE_REMARK.REPLY),
                                row.get(LINE_REMARK.SETTLED_AT) != null));
    }

    private static GuidingLine line(LineRecord row) {
        return new GuidingLine(
                row.getLineId(),
                Addressee.valueOf(row.getAddressee()),
                row.getWords(),
                row.getVersion());
    }

    private Condition of(WorkshopId id) {
        return LINE.MUNICIPALITY_ID
                .eq(town)
                .and(LINE.WORKSHOP_YEAR.eq(id.year()))
                .and(LINE.WORKSHOP_NUMBER.eq(id.number()));
    }

    private Condition is(UUID line) {
        return LINE.MUNICIPALITY_ID.eq(town).and(LINE.LINE_ID.eq(line));
    }
}
