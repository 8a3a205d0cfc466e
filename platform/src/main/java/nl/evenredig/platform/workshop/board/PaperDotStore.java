// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import static nl.evenredig.platform.generated.db.workshop.Tables.CLUSTER;
import static nl.evenredig.platform.generated.db.workshop.Tables.DOTS;

import java.util.Map;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Dots that were given on paper.
@Component
class PaperDotStore {
    private final DSLContext sql;
    private final String town;

    PaperDotStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    void replace(Spot spot, UUID participant, Map<UUID, Integer> given) {
        sql.deleteFrom(DOTS)
                .where(DOTS.MUNICIPALITY_ID.eq(town))
                .and(DOTS.PARTICIPANT_ID.eq(participant))
                .and(
                        DOTS.CLUSTER_ID.in(
                                DSL.select(CLUSTER.CLUSTER_ID)
                                        .from(CLUSTER)
                                        .where(CLUSTER.MUNICIPALITY_ID.eq(town))
                                        .and(CLUSTER.WORKSHOP_YEAR.eq(spot.workshop().year()))
                                        .and(CLUSTER.WORKSHOP_NUMBER.eq(spot.workshop().number()))
                                        .and(CLUSTER.ROUND_NUMBER.eq(spot.round()))))
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
}
