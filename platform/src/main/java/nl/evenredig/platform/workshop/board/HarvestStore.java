// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import static nl.evenredig.platform.generated.db.workshop.Tables.CLUSTER;
import static nl.evenredig.platform.generated.db.workshop.Tables.CLUSTER_LINK;
import static nl.evenredig.platform.generated.db.workshop.Tables.DOTS;
import static nl.evenredig.platform.generated.db.workshop.Tables.LINE;
import static nl.evenredig.platform.generated.db.workshop.Tables.NOTE;
import static nl.evenredig.platform.generated.db.workshop.Tables.PARTICIPANT;
import static nl.evenredig.platform.generated.db.workshop.Tables.ROUND;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.ClusterRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Topic;
import nl.evenredig.platform.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// What tables made of a day.
@Component
class HarvestStore {
    private final DSLContext sql;
    private final String town;

    HarvestStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// How many took part, by kind; a kind of which nobody did is left out.
    Map<Party, Integer> present(WorkshopId id) {
        Map<Party, Integer> present = new EnumMap<>(Party.class);
        sql.select(PARTICIPANT.PARTY, count())
                .from(PARTICIPANT)
                .where(PARTICIPANT.MUNICIPALITY_ID.eq(town))
                .and(PARTICIPANT.WORKSHOP_YEAR.eq(id.year()))
                .and(PARTICIPANT.WORKSHOP_NUMBER.eq(id.number()))
                .and(PARTICIPANT.STATE.eq("PRESENT"))
                .groupBy(PARTICIPANT.PARTY)
                .forEach(row -> present.put(Party.valueOf(row.value1()), row.value2()));
        return present;
    }

    List<Bottleneck> bottlenecks(WorkshopId id) {
        Map<UUID, Map<Party, Integer>> dots = dots(id);
        Map<UUID, List<UUID>> notes = notes(id);
        List<Bottleneck> bottlenecks = new ArrayList<>();
        for (ClusterRecord row : clusters(id, Topic.BOTTLENECKS)) {
            bottlenecks.add(
                    new Bottleneck(
                            row.getClusterId(),
                            bottlenecks.size() + 1,
                            row.getTitle(),
                            row.getCause(),
                            row.getAffected(),
                            row.getEvidence(),
                            row.getCategory(),
                            weight(row, dots),
                            notes.getOrDefault(row.getClusterId(), List.of())));
        }
        return bottlenecks;
    }

    List<Solution> solutions(WorkshopId id) {
        Map<UUID, Map<Party, Integer>> dots = dots(id);
        Map<UUID, List<UUID>> notes = notes(id);
        Map<UUID, List<UUID>> links = links(id);
        List<Solution> solutions = new ArrayList<>();
        for (ClusterRecord row : clusters(id, Topic.SOLUTIONS)) {
            solutions.add(
                    new Solution(
                            row.getClusterId(),
                            solutions.size() + 1,
                            row.getTitle(),
                            links.getOrDefault(row.getClusterId(), List.of()),
                            row.getIsUnconventional(),
                            Optional.ofNullable(row.getOwner()).map(Party::valueOf),
                            Optional.ofNullable(row.getEffort()).map(Effort::valueOf),
                            weight(row, dots),
                            notes.getOrDefault(row.getClusterId(), List.of())));
        }
        return solutions;
    }

    List<GuidingLine> lines(WorkshopId id) {
        return sql.selectFrom(LINE)
                .where(LINE.MUNICIPALITY_ID.eq(town))
                .and(LINE.WORKSHOP_YEAR.eq(id.year()))
                .and(LINE.WORKSHOP_NUMBER.eq(id.number()))
                .and(LINE.REMOVED_AT.isNull())
                .orderBy(LINE.PLACE, LINE.LINE_ID)
                .fetch(row ->
                        new GuidingLine(
                                row.getLineId(),
                                Addressee.valueOf(row.getAddressee()),
                                row.getWords(),
                                row.getVersion()));
    }

    boolean link(WorkshopId id, UUID solution, List<UUID> bottlenecks) {
        boolean isThere =
                clusters(id, Topic.SOLUTIONS).stream()
                        .anyMatch(row -> row.getClusterId().equals(solution));
        if (!isThere) {
            return false;
        }
        sql.deleteFrom(CLUSTER_LINK)
                .where(CLUSTER_LINK.MUNICIPALITY_ID.eq(town))
                .and(CLUSTER_LINK.SOLUTION_ID.eq(solution))
                .execute();
        clusters(id, Topic.BOTTLENECKS).stream()
                .map(ClusterRecord::getClusterId)
                .filter(bottlenecks::contains)
                .forEach(bottleneck ->
                        sql.insertInto(CLUSTER_LINK)
                                .set(CLUSTER_LINK.MUNICIPALITY_ID, town)
                                .set(CLUSTER_LINK.SOLUTION_ID, solution)
                                .set(CLUSTER_LINK.BOTTLENECK_ID, bottleneck)
                                .execute());
        return true;
    }

    private List<ClusterRecord> clusters(WorkshopId id, Topic topic) {
        return sql.select(CLUSTER.fields())
                .from(CLUSTER)
                .join(ROUND)
                .on(ROUND.MUNICIPALITY_ID.eq(CLUSTER.MUNICIPALITY_ID))
                .and(ROUND.WORKSHOP_YEAR.eq(CLUSTER.WORKSHOP_YEAR))
                .and(ROUND.WORKSHOP_NUMBER.eq(CLUSTER.WORKSHOP_NUMBER))
                .and(ROUND.ROUND_NUMBER.eq(CLUSTER.ROUND_NUMBER))
                .where(stands(id))
                .and(ROUND.TOPIC.eq(topic.name()))
                .orderBy(
                        CLUSTER.ROUND_NUMBER,
                        CLUSTER.TABLE_NUMBER,
                        CLUSTER.PLACE,
                        CLUSTER.CLUSTER_ID)
                .fetchInto(CLUSTER);
    }

    private Map<UUID, Map<Party, Integer>> dots(WorkshopId id) {
        Map<UUID, Map<Party, Integer>> dots = new HashMap<>();
        sql.select(DOTS.CLUSTER_ID, PARTICIPANT.PARTY, sum(DOTS.DOTS_))
                .from(DOTS)
                .join(CLUSTER)
                .on(CLUSTER.MUNICIPALITY_ID.eq(DOTS.MUNICIPALITY_ID))
                .and(CLUSTER.CLUSTER_ID.eq(DOTS.CLUSTER_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.MUNICIPALITY_ID.eq(DOTS.MUNICIPALITY_ID))
                .and(PARTICIPANT.PARTICIPANT_ID.eq(DOTS.PARTICIPANT_ID))
                .where(stands(id))
                .groupBy(DOTS.CLUSTER_ID, PARTICIPANT.PARTY)
                .forEach(row ->
                        dots.computeIfAbsent(row.value1(), _ -> new EnumMap<>(Party.class))
                                .put(Party.valueOf(row.value2()), exact(row.value3())));
        return dots;
    }

    private Map<UUID, List<UUID>> notes(WorkshopId id) {
        return sql.select(NOTE.CLUSTER_ID, NOTE.NOTE_ID)
                .from(NOTE)
                .where(NOTE.MUNICIPALITY_ID.eq(town))
                .and(NOTE.WORKSHOP_YEAR.eq(id.year()))
                .and(NOTE.WORKSHOP_NUMBER.eq(id.number()))
                .and(NOTE.CLUSTER_ID.isNotNull())
                .and(NOTE.WITHDRAWN_AT.isNull())
                .and(NOTE.HIDDEN_AT.isNull())
                .orderBy(NOTE.ARRIVAL)
                .fetchGroups(NOTE.CLUSTER_ID, NOTE.NOTE_ID);
    }

    /// Links to bottlenecks that still stand.
    private Map<UUID, List<UUID>> links(WorkshopId id) {
        return sql.select(CLUSTER_LINK.SOLUTION_ID, CLUSTER_LINK.BOTTLENECK_ID)
                .from(CLUSTER_LINK)
                .join(CLUSTER)
                .on(CLUSTER.MUNICIPALITY_ID.eq(CLUSTER_LINK.MUNICIPALITY_ID))
                .and(CLUSTER.CLUSTER_ID.eq(CLUSTER_LINK.BOTTLENECK_ID))
                .where(stands(id))
                .orderBy(CLUSTER.ROUND_NUMBER, CLUSTER.TABLE_NUMBER, CLUSTER.PLACE)
                .fetchGroups(CLUSTER_LINK.SOLUTION_ID, CLUSTER_LINK.BOTTLENECK_ID);
    }

    private static Weight weight(ClusterRecord row, Map<UUID, Map<Party, Integer>> dots) {
        Integer table = row.getTableDots();
        return new Weight(
                dots.getOrDefault(row.getClusterId(), Map.of()),
                table == null ? OptionalInt.empty() : OptionalInt.of(table));
    }

    private static int exact(BigDecimal sum) {
        return sum.intValueExact();
    }

    private Condition stands(WorkshopId id) {
        return CLUSTER.MUNICIPALITY_ID
                .eq(town)
                .and(CLUSTER.WORKSHOP_YEAR.eq(id.year()))
                .and(CLUSTER.WORKSHOP_NUMBER.eq(id.number()))
                .and(CLUSTER.REMOVED_AT.isNull());
    }
}
