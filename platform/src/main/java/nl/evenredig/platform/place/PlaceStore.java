// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import static nl.evenredig.platform.generated.db.place.Tables.DISTRICT;
import static nl.evenredig.platform.generated.db.place.Tables.MUNICIPALITY;
import static nl.evenredig.platform.generated.db.place.Tables.NEIGHBOURHOOD;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.evenredig.platform.generated.db.place.tables.records.DistrictRecord;
import nl.evenredig.platform.generated.db.place.tables.records.NeighbourhoodRecord;
import nl.evenredig.platform.shared.MunicipalityId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// What the database knows about places.
@Component
class PlaceStore {
    private final DSLContext sql;

    PlaceStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Municipality> municipality(MunicipalityId id) {
        return sql.selectFrom(MUNICIPALITY)
                .where(MUNICIPALITY.MUNICIPALITY_ID.eq(id.code()))
                .fetchOptional(row -> new Municipality(id, row.getName()));
    }

    List<District> districts(MunicipalityId id) {
        return sql.selectFrom(DISTRICT)
                .where(DISTRICT.MUNICIPALITY_ID.eq(id.code()))
                .orderBy(DISTRICT.POSITION, DISTRICT.DISTRICT_ID)
                .fetch(row -> new District(row.getDistrictId(), row.getName(), row.getCharacter()));
    }

    List<Neighbourhood> neighbourhoods(MunicipalityId id) {
        return sql.selectFrom(NEIGHBOURHOOD)
                .where(NEIGHBOURHOOD.MUNICIPALITY_ID.eq(id.code()))
                .orderBy(
                        NEIGHBOURHOOD.DISTRICT_ID,
                        NEIGHBOURHOOD.POSITION,
                        NEIGHBOURHOOD.NEIGHBOURHOOD_ID)
                .fetch(row ->
                        new Neighbourhood(
                                row.getNeighbourhoodId(), row.getDistrictId(), row.getName()));
    }

    /// Whether it was not there yet.
    boolean add(Municipality municipality) {
        return sql.insertInto(MUNICIPALITY)
                        .set(MUNICIPALITY.MUNICIPALITY_ID, municipality.id().code())
                        .set(MUNICIPALITY.NAME, municipality.name())
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    void addDistricts(MunicipalityId id, List<District> districts) {
        List<DistrictRecord> rows =
                IntStream.range(0, districts.size())
                        .mapToObj(position -> row(id, districts.get(position), position))
                        .toList();
        sql.batchInsert(rows).execute();
    }

    void addNeighbourhoods(MunicipalityId id, List<Neighbourhood> neighbourhoods) {
        List<NeighbourhoodRecord> rows =
                IntStream.range(0, neighbourhoods.size())
                        .mapToObj(position -> row(id, neighbourhoods.get(position), position))
                        .toList();
        sql.batchInsert(rows).execute();
    }

    private static DistrictRecord row(MunicipalityId id, District district, int position) {
        return new DistrictRecord(
                id.code(), district.id(), district.name(), district.character(), position);
    }

    private static NeighbourhoodRecord row(
            MunicipalityId id, Neighbourhood neighbourhood, int position) {
        return new NeighbourhoodRecord(
                id.code(),
                neighbourhood.id(),
                neighbourhood.district(),
                neighbourhood.name(),
                position);
    }
}
