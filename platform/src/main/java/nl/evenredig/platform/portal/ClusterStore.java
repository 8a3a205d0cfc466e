// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.CLUSTER;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.generated.db.portal.tables.records.ClusterRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Clusters of signals.
@Component
class ClusterStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    ClusterStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    ClusterId add(String title) {
        ClusterId id = ClusterId.fresh();
        sql.insertInto(CLUSTER)
                .set(CLUSTER.MUNICIPALITY_ID, town)
                .set(CLUSTER.CLUSTER_ID, id.value())
                .set(CLUSTER.TITLE, title)
                .set(CLUSTER.STATE, SignalState.CLUSTERED.name())
                .set(CLUSTER.REASON, "")
                .set(CLUSTER.OPENED_AT, now())
                .set(CLUSTER.VERSION, 1)
                .execute();
        return id;
    }

    Optional<Cluster> find(ClusterId id) {
        return sql.selectFrom(CLUSTER).where(is(id)).fetchOptional(ClusterStore::cluster);
    }

    /// A cluster, held until the end of the transaction.
    Optional<Cluster> hold(ClusterId id) {
        return sql.selectFrom(CLUSTER)
                .where(is(id))
                .forUpdate()
                .fetchOptional(ClusterStore::cluster);
    }

    List<ClusterId> of(QuestionId question) {
        return sql.select(CLUSTER.CLUSTER_ID)
                .from(CLUSTER)
                .where(became(question))
                .orderBy(CLUSTER.OPENED_AT, CLUSTER.CLUSTER_ID)
                .fetch(row -> new ClusterId(row.value1()));
    }

    /// Settles what becomes of a cluster, or opens it again.
    void settle(ClusterId id, SignalState state, String reason) {
        settle(id, state, reason, Optional.empty());
    }

    void becomes(ClusterId id, QuestionId question) {
        settle(id, SignalState.QUESTION, "", Optional.of(question));
    }

    /// Moves clusters from one question to another.
    void move(Collection<ClusterId> ids, QuestionId to) {
        ids.forEach(id -> becomes(id, to));
    }

    void remove(ClusterId id) {
        sql.deleteFrom(CLUSTER).where(is(id)).execute();
    }

    private void settle(
            ClusterId id, SignalState state, String reason, Optional<QuestionId> question) {
        boolean isOpen = state == SignalState.CLUSTERED;
        sql.update(CLUSTER)
                .set(CLUSTER.STATE, state.name())
                .set(CLUSTER.REASON, reason)
                .set(CLUSTER.QUESTION_YEAR, question.map(QuestionId::year).orElse(null))
                .set(CLUSTER.QUESTION_NUMBER, question.map(QuestionId::number).orElse(null))
                .set(CLUSTER.SETTLED_AT, isOpen ? null : now())
                .set(CLUSTER.VERSION, CLUSTER.VERSION.plus(1))
                .where(is(id))
                .execute();
    }

    private static Cluster cluster(ClusterRecord row) {
        Optional<QuestionId> question =
                Optional.ofNullable(row.getQuestionNumber())
                        .map(number -> new QuestionId(row.getQuestionYear(), number));
        return new Cluster(
                new ClusterId(row.getClusterId()),
                row.getTitle(),
                SignalState.valueOf(row.getState()),
                row.getReason(),
                question,
                row.getVersion());
    }

    private Condition is(ClusterId id) {
        return CLUSTER.MUNICIPALITY_ID.eq(town).and(CLUSTER.CLUSTER_ID.eq(id.value()));
    }

    private Condition became(QuestionId question) {
        return CLUSTER.MUNICIPALITY_ID
                .eq(town)
                .and(CLUSTER.QUESTION_YEAR.eq(question.year()))
                .and(CLUSTER.QUESTION_NUMBER.eq(question.number()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
