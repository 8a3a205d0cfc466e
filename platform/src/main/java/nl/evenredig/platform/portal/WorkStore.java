// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.CLUSTER;
import static nl.evenredig.platform.generated.db.portal.Tables.QUESTION;
import static nl.evenredig.platform.generated.db.portal.Tables.SIGNAL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/// The lines of the desk, of one sheet at a time.
@Component
class WorkStore {
    private static final Field<Integer> SIGNALS =
            count().over().partitionBy(CLUSTER.CLUSTER_ID).as("signals");
    private static final Field<Integer> ASKERS =
            count().over().partitionBy(CLUSTER.QUESTION_YEAR, CLUSTER.QUESTION_NUMBER).as("askers");

    private final DSLContext sql;
    private final String town;

    WorkStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// In the order in which they are asked for.
    List<Work> of(List<WorkId> ids) {
        Map<WorkId, Work> found = new HashMap<>();
        signals(ids.stream().flatMap(id -> id.signal().stream()).toList())
                .forEach(work -> found.put(work.id(), work));
        clusters(ids.stream().flatMap(id -> id.cluster().stream()).toList())
                .forEach(work -> found.put(work.id(), work));
        questions(ids.stream().flatMap(id -> id.question().stream()).toList())
                .forEach(work -> found.put(work.id(), work));
        return ids.stream().flatMap(id -> Optional.ofNullable(found.get(id)).stream()).toList();
    }

    private List<Work> signals(Collection<SignalId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql.selectFrom(SIGNAL)
                .where(SIGNAL.MUNICIPALITY_ID.eq(town))
                .and(
                        row(SIGNAL.SIGNAL_YEAR, SIGNAL.SIGNAL_NUMBER)
                                .in(
                                        ids.stream()
                                                .map(id -> row(id.year(), id.number().number()))
                                                .toList()))
                .fetch(row -> {
                    Signal signal = SignalStore.signal(row);
                    return new Work(
                            WorkId.of(signal.id()),
                            new Work.Title(
                                    signal.readable(),
                                    signal.saying().words().isEmpty() ? "nl" : signal.language(),
                                    Optional.of(signal.saying().theme())),
                            origin(row, 1),
                            new Work.Standing(
                                    signal.state().name(), Optional.empty(), signal.receivedAt()));
                });
    }

    private List<Work> clusters(Collection<ClusterId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> values = ids.stream().map(ClusterId::value).toList();
        return sql.select(CLUSTER.fields())
                .select(SIGNAL.fields())
                .select(SIGNALS)
                .distinctOn(CLUSTER.CLUSTER_ID)
                .from(CLUSTER)
                .join(SIGNAL)
                .on(SIGNAL.MUNICIPALITY_ID.eq(CLUSTER.MUNICIPALITY_ID))
                .and(SIGNAL.CLUSTER_ID.eq(CLUSTER.CLUSTER_ID))
                .where(CLUSTER.MUNICIPALITY_ID.eq(town))
                .and(CLUSTER.CLUSTER_ID.in(values))
                .orderBy(CLUSTER.CLUSTER_ID, SIGNAL.RECEIVED_AT)
                .fetch(row ->
                        new Work(
                                WorkId.of(new ClusterId(row.get(CLUSTER.CLUSTER_ID))),
                                new Work.Title(row.get(CLUSTER.TITLE), "nl", Optional.empty()),
                                origin(row, row.get(SIGNALS)),
                                new Work.Standing(
                                        row.get(CLUSTER.STATE),
                                        Optional.empty(),
                                        row.get(CLUSTER.OPENED_AT).toInstant())));
    }

    private List<Work> questions(Collection<QuestionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<QuestionId, Work.Origin> origins = origins(ids);
        return sql.selectFrom(QUESTION)
                .where(QUESTION.MUNICIPALITY_ID.eq(town))
                .and(
                        row(QUESTION.QUESTION_YEAR, QUESTION.QUESTION_NUMBER)
                                .in(ids.stream().map(id -> row(id.year(), id.number())).toList()))
                .fetch(row -> {
                    Question question = QuestionStore.question(row);
                    return new Work(
                            WorkId.of(question.id()),
                            new Work.Title(
                                    question.title(),
                                    "nl",
                                    Optional.of(question.subject().theme())),
                            origins.getOrDefault(question.id(), Work.Origin.unknown()),
                            new Work.Standing(
                                    question.state().name(),
                                    question.triage(),
                                    question.moments().opened()));
                });
    }

    private Map<QuestionId, Work.Origin> origins(Collection<QuestionId> ids) {
        Map<QuestionId, Work.Origin> origins = new HashMap<>();
        sql.select(CLUSTER.QUESTION_YEAR, CLUSTER.QUESTION_NUMBER)
                .select(SIGNAL.fields())
                .select(ASKERS)
                .distinctOn(CLUSTER.QUESTION_YEAR, CLUSTER.QUESTION_NUMBER)
                .from(CLUSTER)
                .join(SIGNAL)
                .on(SIGNAL.MUNICIPALITY_ID.eq(CLUSTER.MUNICIPALITY_ID))
                .and(SIGNAL.CLUSTER_ID.eq(CLUSTER.CLUSTER_ID))
                .where(CLUSTER.MUNICIPALITY_ID.eq(town))
                .and(
                        row(CLUSTER.QUESTION_YEAR, CLUSTER.QUESTION_NUMBER)
                                .in(ids.stream().map(id -> row(id.year(), id.number())).toList()))
                .orderBy(CLUSTER.QUESTION_YEAR, CLUSTER.QUESTION_NUMBER, SIGNAL.RECEIVED_AT)
                .forEach(row ->
                        origins.put(
                                new QuestionId(
                                        row.get(CLUSTER.QUESTION_YEAR),
                                        row.get(CLUSTER.QUESTION_NUMBER)),
                                origin(row, row.get(ASKERS))));
        return origins;
    }

    private static Work.Origin origin(Record row, int signals) {
        String told = row.get(SIGNAL.TOLD_LANGUAGE);
        return new Work.Origin(
                AuthorKind.valueOf(row.get(SIGNAL.ASKER_KIND)),
                row.get(SIGNAL.ASKER_NAME),
                Channel.valueOf(row.get(SIGNAL.CHANNEL)),
                row.get(SIGNAL.HAS_VOICE),
                row.get(SIGNAL.DISTRICT_ID),
                told.isEmpty() ? row.get(SIGNAL.GUESSED_LANGUAGE) : told,
                signals);
    }
}
