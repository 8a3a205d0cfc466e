// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import static nl.evenredig.platform.generated.db.place.Tables.POPULATION;
import static nl.evenredig.platform.generated.db.place.Tables.RESIDENTS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.evenredig.platform.generated.db.place.tables.records.PopulationRecord;
import nl.evenredig.platform.generated.db.place.tables.records.ResidentsRecord;
import nl.evenredig.platform.shared.MunicipalityId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/// What the database knows about who lives where.
@Component
class PopulationStore {
    private static final String UNDIVIDED = "";

    private final DSLContext sql;

    PopulationStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Population> latest(MunicipalityId id) {
        return sql.selectFrom(POPULATION)
                .where(POPULATION.MUNICIPALITY_ID.eq(id.code()))
                .orderBy(POPULATION.COUNTED_ON.desc(), POPULATION.POPULATION_ID)
                .limit(1)
                .fetchOptional(row ->
                        new Population(
                                row.getPopulationId(),
                                row.getSource(),
                                row.getLicence(),
                                row.getCountedOn(),
                                row.getInvented()));
    }

    /// The smallest table with at least these dimensions; with none, the table that has none.
    Optional<Residents> residents(MunicipalityId id, String population, Set<Dimension> asked) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(RESIDENTS.MUNICIPALITY_ID.eq(id.code()));
        conditions.add(RESIDENTS.POPULATION_ID.eq(population));
        for (Dimension dimension : Dimension.values()) {
            if (asked.isEmpty()) {
                conditions.add(column(dimension).eq(UNDIVIDED));
            } else if (asked.contains(dimension)) {
                conditions.add(column(dimension).ne(UNDIVIDED));
            }
        }
        Map<Set<Dimension>, List<Residents.Group>> tables =
                sql.selectFrom(RESIDENTS).where(conditions).fetch(PopulationStore::group).stream()
                        .collect(Collectors.groupingBy(group -> group.values().keySet()));
        return tables.entrySet().stream()
                .min(
                        Comparator.comparingInt(
                                        (Map.Entry<Set<Dimension>, List<Residents.Group>> table) ->
                                                table.getKey().size())
                                .thenComparingInt(table -> table.getValue().size()))
                .map(table -> new Residents(table.getKey(), table.getValue()));
    }

    void add(MunicipalityId id, Population population, List<Residents> tables) {
        sql.executeInsert(
                new PopulationRecord(
                        id.code(),
                        population.id(),
                        population.source(),
                        population.licence(),
                        population.countedOn(),
                        population.invented()));
        List<ResidentsRecord> rows =
                tables.stream()
                        .flatMap(table -> table.groups().stream())
                        .map(group -> row(id, population, group))
                        .toList();
        sql.batchInsert(rows).execute();
    }

    private static Residents.Group group(ResidentsRecord row) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String value = row.get(column(dimension));
            if (!value.equals(UNDIVIDED)) {
                values.put(dimension, value);
            }
        }
        return new Residents.Group(row.getDistrictId(), values, row.getPeople());
    }

    private static ResidentsRecord row(
            MunicipalityId id, Population population, Residents.Group group) {
        ResidentsRecord row = new ResidentsRecord();
        row.setMunicipalityId(id.code());
        row.setPopulationId(population.id());
        row.setDistrictId(group.district());
        row.setPeople(group.people());
        for (Dimension dimension : Dimension.values()) {
            row.set(column(dimension), group.values().getOrDefault(dimension, UNDIVIDED));
        }
        return row;
    }

    private static TableField<ResidentsRecord, String> column(Dimension dimension) {
        return switch (dimension) {
            case NEIGHBOURHOOD -> RESIDENTS.NEIGHBOURHOOD_ID;
            case AGE -> RESIDENTS.AGE;
            case GENDER -> RESIDENTS.GENDER;
            case EDUCATION -> RESIDENTS.EDUCATION;
            case HOME_LANGUAGE -> RESIDENTS.HOME_LANGUAGE;
            case ORIGIN -> RESIDENTS.ORIGIN;
            case BORN_IN_NL -> RESIDENTS.BORN_IN_NL;
        };
    }
}
