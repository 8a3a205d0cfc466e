// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import static nl.evenredig.platform.generated.db.place.Tables.DISTRICT;
import static nl.evenredig.platform.generated.db.place.Tables.MUNICIPALITY;
import static nl.evenredig.platform.generated.db.place.Tables.POPULATION;
import static nl.evenredig.platform.generated.db.place.Tables.RESIDENTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.evenredig.platform.generated.db.place.tables.records.DistrictRecord;
import nl.evenredig.platform.generated.db.place.tables.records.PopulationRecord;
import nl.evenredig.platform.generated.db.place.tables.records.ResidentsRecord;
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

    Optional<Population> latestPopulation(MunicipalityId id) {
        return sql.selectFrom(POPULATION)
                .where(POPULATION.MUNICIPALITY_ID.eq(id.code()))
                .orderBy(POPULATION.COUNTED_ON.desc(), POPULATION.POPULATION_ID)
                .limit(1)
                .fetchOptional(row -> population(id, row));
    }

    private Population population(MunicipalityId id, PopulationRecord row) {
        List<Residents> residents =
                sql.selectFrom(RESIDENTS)
                        .where(RESIDENTS.MUNICIPALITY_ID.eq(id.code()))
                        .and(RESIDENTS.POPULATION_ID.eq(row.getPopulationId()))
                        .orderBy(RESIDENTS.DISTRICT_ID, RESIDENTS.AGE_BAND)
                        .fetch(r ->
                                new Residents(r.getDistrictId(), r.getAgeBand(), r.getPeople()));
        return new Population(
                row.getPopulationId(),
                row.getSource(),
                row.getLicence(),
                row.getCountedOn(),
                row.getInvented(),
                residents);
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

    void add(MunicipalityId id, List<District> districts) {
        List<DistrictRecord> rows =
                IntStream.range(0, districts.size())
                        .mapToObj(position -> row(id, districts.get(position), position))
                        .toList();
        sql.batchInsert(rows).execute();
    }

    private static DistrictRecord row(MunicipalityId id, District district, int position) {
        return new DistrictRecord(
                id.code(), district.id(), district.name(), district.character(), position);
    }

    void add(MunicipalityId id, Population population) {
        sql.executeInsert(
                new PopulationRecord(
                        id.code(),
                        population.id(),
                        population.source(),
                        population.licence(),
                        population.countedOn(),
                        population.invented()));
        List<ResidentsRecord> rows =
                population.residents().stream().map(r -> row(id, population.id(), r)).toList();
        sql.batchInsert(rows).execute();
    }

    private static ResidentsRecord row(MunicipalityId id, String population, Residents residents) {
        return new ResidentsRecord(
                id.code(),
                population,
                residents.district(),
                residents.ageBand(),
                residents.people());
    }
}
