// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import static nl.evenredig.platform.generated.db.workshop.Tables.CLUSTER;
import static nl.evenredig.platform.generated.db.workshop.Tables.CLUSTER_LINK;
import static nl.evenredig.platform.generated.db.workshop.Tables.ROUND;

import java.util.Collection;
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
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// What notes were laid together to.
@Component
class NoteClusterStore {
    private final DSLContext sql;
    private final String town;

    NoteClusterStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    void add(UUID id, Spot spot, NoteCluster.Description description) {
        ClusterRecord row = new ClusterRecord();
        row.setMunicipalityId(town);
        row.setClusterId(id);
        row.setWorkshopYear(spot.workshop().year());
        row.setWorkshopNumber(spot.workshop().number());
        row.setRoundNumber(spot.round());
        row.setTableNumber(spot.table());
        row.setPlace(last(spot) + 1);
        row.setVersion(1);
        describe(row, description);
        sql.insertInto(CLUSTER).set(row).execute();
    }

    private int last(Spot spot) {
        return sql.select(DSL.coalesce(DSL.max(CLUSTER.PLACE), 0))
                .from(CLUSTER)
                .where(at(spot))
                .fetchSingle()
                .value1();
    }

    List<NoteCluster> on(Spot spot) {
        Map<UUID, List<UUID>> links = links();
        return sql.selectFrom(CLUSTER)
                .where(at(spot))
                .and(CLUSTER.REMOVED_AT.isNull())
                .orderBy(CLUSTER.PLACE, CLUSTER.CLUSTER_ID)
                .fetch(row -> cluster(row, links.getOrDefault(row.getClusterId(), List.of())));
    }

    /// Held until the end of the transaction.
    Optional<NoteCluster> hold(Spot spot, UUID id) {
        Map<UUID, List<UUID>> links = links();
        return sql.selectFrom(CLUSTER)
                .where(at(spot))
                .and(CLUSTER.CLUSTER_ID.eq(id))
                .and(CLUSTER.REMOVED_AT.isNull())
                .forUpdate()
                .fetchOptional(row -> cluster(row, links.getOrDefault(id, List.of())));
    }

    /// The bottlenecks of all tables that a solution can be linked to.
    Map<UUID, String> bottlenecks(WorkshopId id) {
        return sql.select(CLUSTER.CLUSTER_ID, CLUSTER.TITLE)
                .from(CLUSTER)
                .join(ROUND)
                .on(ROUND.MUNICIPALITY_ID.eq(CLUSTER.MUNICIPALITY_ID))
                .and(ROUND.WORKSHOP_YEAR.eq(CLUSTER.WORKSHOP_YEAR))
                .and(ROUND.WORKSHOP_NUMBER.eq(CLUSTER.WORKSHOP_NUMBER))
                .and(ROUND.ROUND_NUMBER.eq(CLUSTER.ROUND_NUMBER))
                .where(CLUSTER.MUNICIPALITY_ID.eq(town))
                .and(CLUSTER.WORKSHOP_YEAR.eq(id.year()))
                .and(CLUSTER.WORKSHOP_NUMBER.eq(id.number()))
                .and(CLUSTER.REMOVED_AT.isNull())
                .and(ROUND.TOPIC.eq(Topic.BOTTLENECKS.name()))
                .orderBy(CLUSTER.ROUND_NUMBER, CLUSTER.TABLE_NUMBER, CLUSTER.PLACE)
                .fetchMap(CLUSTER.CLUSTER_ID, CLUSTER.TITLE);
    }

    void describe(UUID id, NoteCluster.Description description) {
        ClusterRecord row = new ClusterRecord();
        describe(row, description);
        change(id, row);
    }

    void link(UUID solution, Collection<UUID> bottlenecks) {
        sql.deleteFrom(CLUSTER_LINK)
                .where(CLUSTER_LINK.MUNICIPALITY_ID.eq(town))
                .and(CLUSTER_LINK.SOLUTION_ID.eq(solution))
                .execute();
        bottlenecks.forEach(bottleneck ->
                sql.insertInto(CLUSTER_LINK)
                        .set(CLUSTER_LINK.MUNICIPALITY_ID, town)
                        .set(CLUSTER_LINK.SOLUTION_ID, solution)
                        .set(CLUSTER_LINK.BOTTLENECK_ID, bottleneck)
                        .execute());
    }

    void remove(UUID id, boolean isRemoved) {
        sql.update(CLUSTER)
                .set(
                        CLUSTER.REMOVED_AT,
                        isRemoved ? DSL.currentOffsetDateTime() : DSL.castNull(CLUSTER.REMOVED_AT))
                .set(CLUSTER.VERSION, CLUSTER.VERSION.plus(1))
                .where(is(id))
                .execute();
    }

    void place(UUID id, int place) {
        sql.update(CLUSTER).set(CLUSTER.PLACE, place).where(is(id)).execute();
    }

    void weigh(UUID id, OptionalInt dots) {
        sql.update(CLUSTER)
                .set(CLUSTER.TABLE_DOTS, dots.isPresent() ? dots.getAsInt() : null)
                .where(is(id))
                .execute();
    }

    private Map<UUID, List<UUID>> links() {
        return sql.select(CLUSTER_LINK.SOLUTION_ID, CLUSTER_LINK.BOTTLENECK_ID)
                .from(CLUSTER_LINK)
                .where(CLUSTER_LINK.MUNICIPALITY_ID.eq(town))
                .orderBy(CLUSTER_LINK.BOTTLENECK_ID)
                .fetchGroups(CLUSTER_LINK.SOLUTION_ID, CLUSTER_LINK.BOTTLENECK_ID);
    }

    private void change(UUID id, ClusterRecord row) {
        sql.update(CLUSTER)
                .set(row)
                .set(CLUSTER.VERSION, CLUSTER.VERSION.plus(1))
                .where(is(id))
                .execute();
    }

    private static void describe(ClusterRecord row, NoteCluster.Description description) {
        row.setTitle(description.title());
        row.setCause(description.bottom().cause());
        row.setAffected(description.bottom().affected());
        row.setEvidence(description.bottom().evidence());
        row.setCategory(description.bottom().category());
        row.setIsUnconventional(description.way().isUnconventional());
        row.setOwner(description.way().owner().map(Enum::name).orElse(null));
        row.setEffort(description.way().effort().map(Enum::name).orElse(null));
    }

    private static NoteCluster cluster(ClusterRecord row, List<UUID> links) {
        Integer dots = row.getTableDots();
        return new NoteCluster(
                row.getClusterId(),
                new Spot(
                        new WorkshopId(row.getWorkshopYear(), row.getWorkshopNumber()),
                        row.getRoundNumber(),
                        row.getTableNumber()),
                new NoteCluster.Description(
                        row.getTitle(),
                        new NoteCluster.Bottom(
                                row.getCause(),
                                row.getAffected(),
                                row.getEvidence(),
                                row.getCategory()),
                        new NoteCluster.Way(
                                row.getIsUnconventional(),
                                Optional.ofNullable(row.getOwner()).map(Party::valueOf),
                                Optional.ofNullable(row.getEffort()).map(Effort::valueOf))),
                links,
                dots == null ? OptionalInt.empty() : OptionalInt.of(dots),
                row.getVersion());
    }

    private Condition at(Spot spot) {
        return CLUSTER.MUNICIPALITY_ID
                .eq(town)
                .and(CLUSTER.WORKSHOP_YEAR.eq(spot.workshop().year()))
                .and(CLUSTER.WORKSHOP_NUMBER.eq(spot.workshop().number()))
                .and(CLUSTER.ROUND_NUMBER.eq(spot.round()))
                .and(CLUSTER.TABLE_NUMBER.eq(spot.table()));
    }

    private Condition is(UUID id) {
        return CLUSTER.MUNICIPALITY_ID.eq(town).and(CLUSTER.CLUSTER_ID.eq(id));
    }
}
