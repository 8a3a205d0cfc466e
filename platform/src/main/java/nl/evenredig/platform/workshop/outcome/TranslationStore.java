// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static nl.evenredig.platform.generated.db.workshop.Tables.EDITION_TRANSLATION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.evenredig.platform.generated.db.workshop.tables.records.EditionTranslationRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Publications in other languages.
@Component("workshopTranslationStore")
class TranslationStore {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final DSLContext sql;
    private final String town;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    TranslationStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// All there are of a publication.
    ///
    /// @param edition the last one
    List<Pieces> of(WorkshopId id, int edition) {
        return sql.selectFrom(EDITION_TRANSLATION)
                .where(EDITION_TRANSLATION.MUNICIPALITY_ID.eq(town))
                .and(EDITION_TRANSLATION.WORKSHOP_YEAR.eq(id.year()))
                .and(EDITION_TRANSLATION.WORKSHOP_NUMBER.eq(id.number()))
                .orderBy(EDITION_TRANSLATION.LANGUAGE)
                .fetch(row ->
                        new Pieces(
                                row.getLanguage(),
                                json.readValue(row.getPieces().data(), WORDS),
                                row.getIsChecked(),
                                row.getEditionNumber() < edition));
    }

    void write(WorkshopId id, int edition, Pieces made, Actor by) {
        EditionTranslationRecord row = new EditionTranslationRecord();
        row.setMunicipalityId(town);
        row.setWorkshopYear(id.year());
        row.setWorkshopNumber(id.number());
        row.setLanguage(made.language());
        row.setEditionNumber(edition);
        row.setPieces(JSONB.valueOf(json.writeValueAsString(made.words())));
        row.setIsChecked(made.isChecked());
        row.setWrittenBy(by.id());
        row.setWrittenAt(OffsetDateTime.now(clock));
        sql.insertInto(EDITION_TRANSLATION).set(row).onDuplicateKeyUpdate().set(row).execute();
    }
}
