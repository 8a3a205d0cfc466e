// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import static nl.evenredig.platform.generated.db.workshop.Tables.CLUSTER;
import static nl.evenredig.platform.generated.db.workshop.Tables.CLUSTER_LINK;
import static nl.evenredig.platform.generated.db.workshop.Tables.DOTS;
import static nl.evenredig.platform.generated.db.workshop.Tables.PARTICIPANT;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.Topic;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// What everyone gave by themselves.
@Component("workshopDotStore")
class DotStore {
    private final DSLContext sql;
    private final String town;

    DotStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// Everything that is weighed in a round, in the order of tables and places.
    List<Weighed> weighed(Round round) {
        Map<UUID, Map<Party, Integer>> dots = dots(round);
        return sql.selectFrom(CLUSTER)
                .where(of(round))
                .orderBy(CLUSTER.TABLE_NUMBER, CLUSTER.PLACE, CLUSTER.CLUSTER_ID)
                .fetch(row ->
                        new Weighed(
                                row.getClusterId(),
                                row.getTableNumber(),
                                row.getTitle(),
                                dots.getOrDefault(row.getClusterId(), Map.of())));
    }

    private Map<UUID, Map<Party, Integer>> dots(Round round) {
        Map<UUID, Map<Party, Integer>> dots = new HashMap<>();
        sql.select(DOTS.CLUSTER_ID, PARTICIPANT.PARTY, DSL.sum(DOTS.DOTS_))
                .from(DOTS)
                .join(CLUSTER)
                .on(CLUSTER.MUNICIPALITY_ID.eq(DOTS.MUNICIPALITY_ID))
                .and(CLUSTER.CLUSTER_ID.eq(DOTS.CLUSTER_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.MUNICIPALITY_ID.eq(DOTS.MUNICIPALITY_ID))
                .and(PARTICIPANT.PARTICIPANT_ID.eq(DOTS.PARTICIPANT_ID))
                .where(of(round))
                .groupBy(DOTS.CLUSTER_ID, PARTICIPANT.PARTY)
                .forEach(row ->
                        dots.computeIfAbsent(row.value1(), _ -> new EnumMap<>(Party.class))
                                .put(Party.valueOf(row.value2()), row.value3().intValue()));
        return dots;
    }

    /// What somebody gave in a round.
    Map<UUID, Integer> given(Round round, UUID participant) {
        return sql.select(DOTS.CLUSTER_ID, DOTS.DOTS_)
                .from(DOTS)
                .join(CLUSTER)
                .on(CLUSTER.MUNICIPALITY_ID.eq(DOTS.MUNICIPALITY_ID))
                .and(CLUSTER.CLUSTER_ID.eq(DOTS.CLUSTER_ID))
                .where(of(round))
                .and(DOTS.PARTICIPANT_ID.eq(participant))
                .fetchMap(DOTS.CLUSTER_ID, DOTS.DOTS_);
    }

    void replace(Round round, UUID participant, Map<UUID, Integer> given) {
        sql.deleteFrom(DOTS)
                .where(DOTS.MUNICIPALITY_ID.eq(town))
                .and(DOTS.PARTICIPANT_ID.eq(participant))
                .and(
                        DOTS.CLUSTER_ID.in(
                                DSL.select(CLUSTER.CLUSTER_ID).from(CLUSTER).where(of(round))))
                .execute();
        given.forEach((cluster, dots) -> {
            if (dots > 0) {
                sql.insertInto(DOTS)
                        .set(DOTS.MUNICIPALITY_ID, town)
                        .set(DOTS.CLUSTER_ID, cluster)
                        .set(DOTS.PARTICIPANT_ID, participant)
                        .set(DOTS.DOTS_, dots)
                        .execute();
            }
        });
    }

    /// How many people gave dots in a round.
    int gave(Round round) {
        return sql.select(DSL.countDistinct(DOTS.PARTICIPANT_ID))
                .from(DOTS)
                .join(CLUSTER)
                .on(CLUSTER.MUNICIPALITY_ID.eq(DOTS.MUNICIPALITY_ID))
                .and(CLUSTER.CLUSTER_ID.eq(DOTS.CLUSTER_ID))
                .where(of(round))
                .fetchSingle()
                .value1();
    }

    /// Titles of bottlenecks without a cause or somebody affected, and of solutions without a bottleneck.
    List<String> unfinished(Round round) {
        Condition missing =
                round.topic() == Topic.BOTTLENECKS
                        ? CLUSTER.CAUSE.eq("").or(CLUSTER.AFFECTED.eq(""))
                        : DSL.notExists(
                                DSL.selectOne()
                                        .from(CLUSTER_LINK)
                                        .where(CLUSTER_LINK.MUNICIPALITY_ID.eq(town))
                                        .and(CLUSTER_LINK.SOLUTION_ID.eq(CLUSTER.CLUSTER_ID)));
        return sql.select(CLUSTER.TITLE)
                .from(CLUSTER)
                .where(of(round))
                .and(missing)
                .orderBy(CLUSTER.TABLE_NUMBER, CLUSTER.PLACE)
                .fetch(CLUSTER.TITLE);
    }

    private Condition of(Round round) {
        return CLUSTER.MUNICIPALITY_ID
                .eq(town)
                .and(CLUSTER.WORKSHOP_YEAR.eq(round.workshop().year()))
                .and(CLUSTER.WORKSHOP_NUMBER.eq(round.workshop().number()))
                .and(CLUSTER.ROUND_NUMBER.eq(round.number()))
                .and(CLUSTER.REMOVED_AT.isNull());
    }
}
