// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit;

import static nl.evenredig.platform.generated.db.shared.Tables.AUDIT_END;
import static nl.evenredig.platform.generated.db.shared.Tables.AUDIT_LINE;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import nl.evenredig.platform.generated.db.shared.tables.records.AuditEndRecord;
import nl.evenredig.platform.generated.db.shared.tables.records.AuditLineRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.telling.chain.ChainLine;
import nl.evenredig.telling.chain.Link;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The lines of the audit log, and where their chain ends.
@Component
class AuditStore {
    private static final int AT_A_TIME = 1000;

    private final DSLContext sql;
    private final String municipality;
    private final String node;
    private final Clock clock;

    AuditStore(DSLContext sql, TownSettings town, AuditSettings settings, Clock clock) {
        this.sql = sql;
        this.municipality = town.municipality().code();
        this.node = settings.node();
        this.clock = clock;
    }

    /// Seals it behind the last line. Of several writers each waits until the one before has saved or given up.
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Deed deed) {
        AuditEndRecord end = holdEnd();
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        ChainLine line =
                new ChainLine(
                        municipality,
                        end.getLineNumber() + 1,
                        now.toInstant(),
                        deed.actor(),
                        deed.action(),
                        deed.object(),
                        deed.result(),
                        deed.origin(),
                        node);
        Link link = Link.after(end.getSeal(), line);
        insert(link, now);
        sql.update(AUDIT_END)
                .set(AUDIT_END.LINE_NUMBER, line.number())
                .set(AUDIT_END.SEAL, link.seal())
                .where(AUDIT_END.MUNICIPALITY_ID.eq(municipality))
                .execute();
    }

    private AuditEndRecord holdEnd() {
        sql.insertInto(AUDIT_END)
                .values(municipality, 0L, Link.START)
                .onConflictDoNothing()
                .execute();
        return sql.selectFrom(AUDIT_END)
                .where(AUDIT_END.MUNICIPALITY_ID.eq(municipality))
                .forUpdate()
                .fetchSingle();
    }

    private void insert(Link link, OffsetDateTime now) {
        ChainLine line = link.line();
        sql.insertInto(AUDIT_LINE)
                .set(AUDIT_LINE.MUNICIPALITY_ID, line.municipality())
                .set(AUDIT_LINE.LINE_NUMBER, line.number())
                .set(AUDIT_LINE.HAPPENED_AT, now)
                .set(AUDIT_LINE.ACTOR, line.actor())
                .set(AUDIT_LINE.ACTION, line.action())
                .set(AUDIT_LINE.OBJECT, line.object())
                .set(AUDIT_LINE.RESULT, line.result())
                .set(AUDIT_LINE.ORIGIN, line.origin())
                .set(AUDIT_LINE.NODE, line.node())
                .set(AUDIT_LINE.SEAL, link.seal())
                .execute();
    }

    /// The newest first.
    List<Link> some(AuditQuery query, int first, int most) {
        return lines(query)
                .orderBy(AUDIT_LINE.LINE_NUMBER.desc())
                .offset(first)
                .limit(most)
                .fetch(AuditStore::link);
    }

    int count(AuditQuery query) {
        return sql.fetchCount(lines(query));
    }

    List<String> actions() {
        return sql.selectDistinct(AUDIT_LINE.ACTION)
                .from(AUDIT_LINE)
                .where(AUDIT_LINE.MUNICIPALITY_ID.eq(municipality))
                .orderBy(AUDIT_LINE.ACTION)
                .fetch(row -> row.value1());
    }

    /// All of them as they are at one moment, the oldest first, some at a time.
    @Transactional(readOnly = true)
    void each(AuditQuery query, Consumer<Link> reader) {
        try (Cursor<AuditLineRecord> rows =
                lines(query).orderBy(AUDIT_LINE.LINE_NUMBER).fetchSize(AT_A_TIME).fetchLazy()) {
            rows.forEach(row -> reader.accept(link(row)));
        }
    }

    private SelectConditionStep<AuditLineRecord> lines(AuditQuery query) {
        return sql.selectFrom(AUDIT_LINE)
                .where(AUDIT_LINE.MUNICIPALITY_ID.eq(municipality))
                .and(
                        query.action().isEmpty()
                                ? noCondition()
                                : AUDIT_LINE.ACTION.eq(query.action()))
                .and(query.from().map(this::sinceDay).orElse(noCondition()))
                .and(query.until().map(this::untilDay).orElse(noCondition()));
    }

    private Condition sinceDay(LocalDate day) {
        return AUDIT_LINE.HAPPENED_AT.ge(begin(day));
    }

    private Condition untilDay(LocalDate day) {
        return AUDIT_LINE.HAPPENED_AT.lt(begin(day.plusDays(1)));
    }

    private OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static Link link(AuditLineRecord row) {
        ChainLine line =
                new ChainLine(
                        row.getMunicipalityId(),
                        row.getLineNumber(),
                        row.getHappenedAt().toInstant(),
                        row.getActor(),
                        row.getAction(),
                        row.getObject(),
                        row.getResult(),
                        row.getOrigin(),
                        row.getNode());
        return new Link(line, row.getSeal());
    }
}
