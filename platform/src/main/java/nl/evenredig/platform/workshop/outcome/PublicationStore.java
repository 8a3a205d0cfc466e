// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static nl.evenredig.platform.generated.db.workshop.Tables.EDITION;
import static nl.evenredig.platform.generated.db.workshop.Tables.REPORT_VERSION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.generated.db.workshop.tables.records.EditionRecord;
import nl.evenredig.platform.generated.db.workshop.tables.records.ReportVersionRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What editors wrote, and what went out.
@Component
class PublicationStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    PublicationStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// The last version; empty as long as nothing was written.
    Optional<Prose> prose(WorkshopId id) {
        return sql.selectFrom(REPORT_VERSION)
                .where(writtenFor(id))
                .orderBy(REPORT_VERSION.VERSION.desc())
                .limit(1)
                .fetchOptional(PublicationStore::prose);
    }

    /// All versions, the newest first.
    List<Prose> versions(WorkshopId id) {
        return sql.selectFrom(REPORT_VERSION)
                .where(writtenFor(id))
                .orderBy(REPORT_VERSION.VERSION.desc())
                .fetch(PublicationStore::prose);
    }

    void write(WorkshopId id, Prose prose, Actor by) {
        ReportVersionRecord row = new ReportVersionRecord();
        row.setMunicipalityId(town);
        row.setWorkshopYear(id.year());
        row.setWorkshopNumber(id.number());
        row.setVersion(prose.version());
        row.setIntroduction(prose.introduction());
        row.setTips(prose.tips());
        row.setSorting(prose.sorting().name());
        row.setWrittenBy(by.id());
        row.setWrittenAt(OffsetDateTime.now(clock));
        sql.insertInto(REPORT_VERSION).set(row).execute();
    }

    /// All editions, the newest first.
    List<Edition> editions(WorkshopId id) {
        return sql.selectFrom(EDITION)
                .where(EDITION.MUNICIPALITY_ID.eq(town))
                .and(EDITION.WORKSHOP_YEAR.eq(id.year()))
                .and(EDITION.WORKSHOP_NUMBER.eq(id.number()))
                .orderBy(EDITION.EDITION_NUMBER.desc())
                .fetch(this::edition);
    }

    void publish(WorkshopId id, Edition edition, Actor by) {
        EditionRecord row = new EditionRecord();
        row.setMunicipalityId(town);
        row.setWorkshopYear(id.year());
        row.setWorkshopNumber(id.number());
        row.setEditionNumber(edition.number());
        row.setContent(JSONB.valueOf(json.writeValueAsString(edition.content())));
        row.setReason(edition.reason());
        row.setPublishedBy(by.id());
        row.setPublishedAt(edition.day().atTime(12, 0).atZone(clock.getZone()).toOffsetDateTime());
        sql.insertInto(EDITION).set(row).execute();
    }

    private Edition edition(EditionRecord row) {
        return new Edition(
                row.getEditionNumber(),
                row.getPublishedAt().atZoneSameInstant(clock.getZone()).toLocalDate(),
                row.getReason(),
                json.readValue(row.getContent().data(), Publication.class));
    }

    private static Prose prose(ReportVersionRecord row) {
        return new Prose(
                row.getIntroduction(),
                row.getTips(),
                Prose.Sorting.valueOf(row.getSorting()),
                row.getVersion());
    }

    private Condition writtenFor(WorkshopId id) {
        return REPORT_VERSION
                .MUNICIPALITY_ID
                .eq(town)
                .and(REPORT_VERSION.WORKSHOP_YEAR.eq(id.year()))
                .and(REPORT_VERSION.WORKSHOP_NUMBER.eq(id.number()));
    }
}
