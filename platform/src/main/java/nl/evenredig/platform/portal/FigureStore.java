// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.FIGURE;
import static nl.evenredig.platform.generated.db.portal.Tables.FIGURE_SHEET;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.evenredig.platform.generated.db.portal.tables.records.FigureRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Frozen figures. What may not be shown never gets here.
@Component
class FigureStore {
    private final DSLContext sql;
    private final String town;

    FigureStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// Puts a sheet in the place of the one before.
    void freeze(FigureSheet sheet) {
        sql.deleteFrom(FIGURE_SHEET)
                .where(FIGURE_SHEET.MUNICIPALITY_ID.eq(town))
                .and(FIGURE_SHEET.YEAR.eq(sheet.year()))
                .execute();
        sql.insertInto(FIGURE_SHEET)
                .set(FIGURE_SHEET.MUNICIPALITY_ID, town)
                .set(FIGURE_SHEET.YEAR, sheet.year())
                .set(FIGURE_SHEET.FROZEN_ON, sheet.frozenOn())
                .execute();
        int place = 0;
        for (Figure figure : sheet.figures()) {
            sql.insertInto(FIGURE).set(row(sheet.year(), place++, figure)).execute();
        }
    }

    Optional<FigureSheet> find(int year) {
        List<Figure> figures =
                sql.selectFrom(FIGURE)
                        .where(FIGURE.MUNICIPALITY_ID.eq(town))
                        .and(FIGURE.YEAR.eq(year))
                        .orderBy(FIGURE.PLACE)
                        .fetch(FigureStore::figure);
        return sql.selectFrom(FIGURE_SHEET)
                .where(FIGURE_SHEET.MUNICIPALITY_ID.eq(town))
                .and(FIGURE_SHEET.YEAR.eq(year))
                .fetchOptional(row -> new FigureSheet(row.getYear(), row.getFrozenOn(), figures));
    }

    /// The years there are figures of, the last first.
    List<Integer> years() {
        return sql.select(FIGURE_SHEET.YEAR)
                .from(FIGURE_SHEET)
                .where(FIGURE_SHEET.MUNICIPALITY_ID.eq(town))
                .orderBy(FIGURE_SHEET.YEAR.desc())
                .fetch(FIGURE_SHEET.YEAR);
    }

    private FigureRecord row(int year, int place, Figure figure) {
        FigureRecord row = new FigureRecord();
        row.setMunicipalityId(town);
        row.setYear(year);
        row.setPlace(place);
        row.setTopic(figure.topic());
        row.setItem(figure.item());
        if (figure.amount().isPresent()) {
            row.setAmount(figure.amount().getAsInt());
        }
        return row;
    }

    private static Figure figure(FigureRecord row) {
        return new Figure(
                row.getTopic(),
                row.getItem(),
                row.getAmount() == null ? OptionalInt.empty() : OptionalInt.of(row.getAmount()));
    }
}
