// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.CLUSTER;
import static nl.evenredig.platform.generated.db.portal.Tables.QUESTION;
import static nl.evenredig.platform.generated.db.portal.Tables.SIGNAL;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record7;
import org.jooq.Select;
import org.jooq.SelectOrderByStep;
import org.jooq.SortField;
import org.springframework.stereotype.Component;

/// The one list of work, out of three tables. Each table gives its own first lines by an index of its own; only those
/// are put in one order.
@Component
class InboxStore {
    /// How many days a new signal may lie before it comes before what is promised for later.
    private static final int PATIENCE = 3;

    /// And something that was answered and not told.
    private static final int TELLING = 14;

    private static final int LANGUAGES = 8;

    private static final Field<String> KIND = field(name("kind"), String.class);
    private static final Field<Integer> YEAR = field(name("year"), Integer.class);
    private static final Field<Integer> NUMBER = field(name("number"), Integer.class);
    private static final Field<UUID> BUNDLE = field(name("bundle"), UUID.class);
    private static final Field<Integer> FAR = field(name("far"), Integer.class);
    private static final Field<LocalDate> DAY = field(name("day"), LocalDate.class);
    private static final Field<OffsetDateTime> SINCE = field(name("since"), OffsetDateTime.class);

    private final DSLContext sql;
    private final SoughtStore filter;
    private final String town;

    InboxStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.filter = new SoughtStore(town, clock);
    }

    List<WorkId> some(InboxQuery query, int first, int most) {
        return page(query, first, most).fetch(InboxStore::id);
    }

    /// How many there are. What is searched for is counted to a thousand: nobody reads on from there, and a word that stands
    /// in most of them costs no more than another.
    int size(InboxQuery query) {
        int most = query.isSearch() ? InboxQuery.COUNTED : Integer.MAX_VALUE;
        return sql.fetchCount(all(query, wanted(query)).limit(most));
    }

    /// Words as they stand; when nothing has them, what is spelt nearly so.
    private SoughtStore wanted(InboxQuery query) {
        boolean isThere = !query.isSearch() || sql.fetchExists(all(query, filter));
        return isThere ? filter : filter.loose();
    }

    /// The query of one sheet, so that its plan can be looked at.
    Select<Record7<String, Integer, Integer, UUID, Integer, LocalDate, OffsetDateTime>> page(
            InboxQuery query, int first, int most) {
        SoughtStore wanted = wanted(query);
        int many = first + most;
        var work =
                signals(query, wanted, many)
                        .unionAll(clusters(query, wanted, many))
                        .unionAll(questions(query, wanted, many))
                        .asTable("work");
        return sql.select(KIND, YEAR, NUMBER, BUNDLE, FAR, DAY, SINCE)
                .from(work)
                .orderBy(order(query))
                .offset(first)
                .limit(most);
    }

    /// How many answers promised between two days were given in time, of those that were given or are late.
    Kept kept(LocalDate first, LocalDate last, ZoneId zone) {
        Field<LocalDate> answered = day(QUESTION.ANSWERED_AT, zone);
        Field<Integer> kept = count().filterWhere(answered.le(QUESTION.PROMISED_ON));
        Condition counts =
                QUESTION.ANSWERED_AT.isNotNull().or(QUESTION.PROMISED_ON.lt(filter.today()));
        return sql.select(kept, count())
                .from(QUESTION)
                .where(QUESTION.MUNICIPALITY_ID.eq(town))
                .and(QUESTION.PROMISED_ON.between(first, last))
                .and(QUESTION.STATE.ne(QuestionState.MERGED.name()))
                .and(counts)
                .fetchSingle(row -> new Kept(row.value1(), row.value2()));
    }

    Map<String, Integer> languages() {
        Map<String, Integer> languages = new LinkedHashMap<>();
        sql.select(SoughtStore.LANGUAGE, count())
                .from(SIGNAL)
                .where(SIGNAL.MUNICIPALITY_ID.eq(town))
                .and(SIGNAL.STATE.eq(inline(SignalState.RECEIVED.name())))
                .and(SoughtStore.LANGUAGE.notIn("", "nl"))
                .groupBy(SoughtStore.LANGUAGE)
                .orderBy(count().desc(), SoughtStore.LANGUAGE)
                .limit(LANGUAGES)
                .forEach(row -> languages.put(row.value1(), row.value2()));
        return languages;
    }

    private Select<Record7<String, Integer, Integer, UUID, Integer, LocalDate, OffsetDateTime>>
            signals(InboxQuery query, SoughtStore wanted, int many) {
        return select(
                        inline(WorkId.Kind.SIGNAL.name()).as(KIND),
                        SIGNAL.SIGNAL_YEAR.as(YEAR),
                        SIGNAL.SIGNAL_NUMBER.as(NUMBER),
                        castNull(UUID.class).as(BUNDLE),
                        inline(0).as(FAR),
                        later(SIGNAL.RECEIVED_AT, PATIENCE).as(DAY),
                        SIGNAL.RECEIVED_AT.as(SINCE))
                .from(SIGNAL)
                .where(wanted.signals(query))
                .orderBy(
                        query.isSearch() ? SIGNAL.RECEIVED_AT.desc() : SIGNAL.RECEIVED_AT.asc(),
                        SIGNAL.SIGNAL_NUMBER.asc())
                .limit(many);
    }

    private Select<Record7<String, Integer, Integer, UUID, Integer, LocalDate, OffsetDateTime>>
            clusters(InboxQuery query, SoughtStore wanted, int many) {
        Field<OffsetDateTime> since =
                query.view() == InboxView.CLOSED ? CLUSTER.SETTLED_AT : CLUSTER.OPENED_AT;
        return select(
                        inline(WorkId.Kind.CLUSTER.name()).as(KIND),
                        castNull(Integer.class).as(YEAR),
                        castNull(Integer.class).as(NUMBER),
                        CLUSTER.CLUSTER_ID.as(BUNDLE),
                        inline(0).as(FAR),
                        later(CLUSTER.OPENED_AT, PATIENCE).as(DAY),
                        since.as(SINCE))
                .from(CLUSTER)
                .where(wanted.clusters(query))
                .orderBy(isNewestFirst(query) ? since.desc() : since.asc())
                .limit(many);
    }

    private Select<Record7<String, Integer, Integer, UUID, Integer, LocalDate, OffsetDateTime>>
            questions(InboxQuery query, SoughtStore wanted, int many) {
        Field<OffsetDateTime> since =
                query.view() == InboxView.CLOSED ? QUESTION.CLOSED_AT : QUESTION.OPENED_AT;
        Field<Integer> far = far(query.reader());
        Field<LocalDate> day = day();
        SortField<?> near =
                query.reader().seesSignals()
                        ? day.asc()
                        : field("({0}, {1})", Object.class, far, day).asc();
        return select(
                        inline(WorkId.Kind.QUESTION.name()).as(KIND),
                        QUESTION.QUESTION_YEAR.as(YEAR),
                        QUESTION.QUESTION_NUMBER.as(NUMBER),
                        castNull(UUID.class).as(BUNDLE),
                        far.as(FAR),
                        day.as(DAY),
                        since.as(SINCE))
                .from(QUESTION)
                .where(wanted.questions(query))
                .orderBy(isNewestFirst(query) ? List.of(since.desc()) : List.of(near, since.asc()))
                .limit(many);
    }

    /// The day by which a question is put in order: its last day, until it is answered.
    private static Field<LocalDate> day() {
        return case_().when(
                        QUESTION.STATE.in(
                                QuestionState.ANSWERED.name(), QuestionState.FEEDBACK_GIVEN.name()),
                        later(QUESTION.ANSWERED_AT, TELLING))
                .otherwise(coalesce(QUESTION.DUE_ON, later(QUESTION.OPENED_AT, PATIENCE)));
    }

    /// Themes of one's own are near; for who sees everything, everything is.
    private Field<Integer> far(InboxQuery.Reader reader) {
        if (reader.seesSignals() || reader.account().isEmpty()) {
            return inline(0);
        }
        AccountId own = reader.account().get();
        var other = QUESTION.as("own");
        return when(
                        QUESTION.THEME.in(
                                select(other.THEME)
                                        .from(other)
                                        .where(other.MUNICIPALITY_ID.eq(town))
                                        .and(other.OWNER_ID.eq(own.value()))),
                        inline(0))
                .otherwise(inline(1));
    }

    /// A row for each, signals first: whoever wants few of them stops there.
    private static SelectOrderByStep<Record1<Integer>> all(InboxQuery query, SoughtStore wanted) {
        return selectOne()
                .from(SIGNAL)
                .where(wanted.signals(query))
                .unionAll(selectOne().from(CLUSTER).where(wanted.clusters(query)))
                .unionAll(selectOne().from(QUESTION).where(wanted.questions(query)));
    }

    private static List<SortField<?>> order(InboxQuery query) {
        return isNewestFirst(query)
                ? List.of(SINCE.desc(), NUMBER.asc())
                : List.of(FAR.asc(), DAY.asc(), SINCE.asc(), NUMBER.asc());
    }

    private static boolean isNewestFirst(InboxQuery query) {
        return query.isSearch() || query.view() == InboxView.CLOSED;
    }

    private static Field<LocalDate> later(Field<OffsetDateTime> moment, int days) {
        return field("({0})::date + {1}", LocalDate.class, moment, inline(days));
    }

    private static Field<LocalDate> day(Field<OffsetDateTime> moment, ZoneId zone) {
        return field("({0} at time zone {1})::date", LocalDate.class, moment, inline(zone.getId()));
    }

    private static WorkId id(
            Record7<String, Integer, Integer, UUID, Integer, LocalDate, OffsetDateTime> row) {
        return switch (WorkId.Kind.valueOf(row.value1())) {
            case SIGNAL -> WorkId.of(SignalId.of(row.value2(), row.value3()));
            case CLUSTER -> WorkId.of(new ClusterId(row.value4()));
            case QUESTION -> WorkId.of(new QuestionId(row.value2(), row.value3()));
        };
    }
}
