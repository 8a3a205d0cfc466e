// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import static nl.evenredig.platform.generated.db.workshop.Tables.BLOCK;

import java.util.List;
import java.util.OptionalInt;
import nl.evenredig.platform.generated.db.workshop.tables.records.BlockRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Programmes.
@Component
class BlockStore {
    private final DSLContext sql;
    private final String town;

    BlockStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// Puts these blocks in the place of all others, in this order.
    void replace(WorkshopId id, List<Block> blocks) {
        sql.deleteFrom(BLOCK)
                .where(BLOCK.MUNICIPALITY_ID.eq(town))
                .and(BLOCK.WORKSHOP_YEAR.eq(id.year()))
                .and(BLOCK.WORKSHOP_NUMBER.eq(id.number()))
                .execute();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            BlockRecord row = new BlockRecord();
            row.setMunicipalityId(town);
            row.setWorkshopYear(id.year());
            row.setWorkshopNumber(id.number());
            row.setPlace(i + 1);
            row.setKind(block.kind().name());
            row.setTitle(block.title());
            row.setMinutes(block.minutes());
            row.setRoundNumber(block.round().isPresent() ? block.round().getAsInt() : null);
            sql.insertInto(BLOCK).set(row).execute();
        }
    }

    List<Block> all(WorkshopId id) {
        return sql.selectFrom(BLOCK)
                .where(BLOCK.MUNICIPALITY_ID.eq(town))
                .and(BLOCK.WORKSHOP_YEAR.eq(id.year()))
                .and(BLOCK.WORKSHOP_NUMBER.eq(id.number()))
                .orderBy(BLOCK.PLACE)
                .fetch(BlockStore::block);
    }

    private static Block block(BlockRecord row) {
        Integer round = row.getRoundNumber();
        return new Block(
                row.getPlace(),
                BlockKind.valueOf(row.getKind()),
                row.getTitle(),
                row.getMinutes(),
                round == null ? OptionalInt.empty() : OptionalInt.of(round));
    }
}
