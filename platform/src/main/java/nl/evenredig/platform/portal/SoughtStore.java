// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.CLUSTER;
import static nl.evenredig.platform.generated.db.portal.Tables.QUESTION;
import static nl.evenredig.platform.generated.db.portal.Tables.SIGNAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.evenredig.platform.generated.db.shared.Routines;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.Field;

/// What of the three tables belongs to what somebody looks for. Of a question and of signals that lie together also what
/// those who sent them said is searched.
final class SoughtStore {
    static final Field<String> LANGUAGE =
            coalesce(nullif(SIGNAL.TOLD_LANGUAGE, inline("")), SIGNAL.GUESSED_LANGUAGE);

    // What is sought is worked out once for a query, not once for each row: hence the inner select.

    /// Among how many of the newest is looked for what was spelt otherwise: comparing letters cannot use an index that is
    /// quick, so it has a bound.
    private static final int NEWEST = 400;

    private static final List<QuestionState> TOLD =
            List.of(QuestionState.ANSWERED, QuestionState.FEEDBACK_GIVEN);

    private final String town;
    private final Clock clock;
    private final boolean isLoose;

    SoughtStore(String town, Clock clock) {
        this(town, clock, false);
    }

    private SoughtStore(String town, Clock clock, boolean isLoose) {
        this.town = town;
        this.clock = clock;
        this.isLoose = isLoose;
    }

    /// The same, but words need only be spelt nearly so.
    SoughtStore loose() {
        return new SoughtStore(town, clock, true);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Condition signals(InboxQuery query) {
        boolean isShown = query.view() == InboxView.OPEN || query.isSearch();
        if (!query.reader().seesSignals() || !isShown) {
            return falseCondition();
        }
        return SIGNAL.MUNICIPALITY_ID
                .eq(town)
                .and(SIGNAL.STATE.eq(inline(SignalState.RECEIVED.name())))
                .and(chosen(query.filter()))
                .and(query.isSearch() ? says(query.words()) : noCondition());
    }

    Condition clusters(InboxQuery query) {
        List<String> states = query.isSearch() ? bundled() : clusterStates(query.view());
        if (!query.reader().seesSignals() || states.isEmpty()) {
            return falseCondition();
        }
        Condition wanted = chosen(query.filter());
        Condition said = query.isSearch() ? says(query.words()) : noCondition();
        boolean isEverything = query.filter().equals(InboxQuery.Filter.none()) && !query.isSearch();
        Condition within =
                isEverything
                        ? noCondition()
                        : CLUSTER.CLUSTER_ID.in(
                                select(SIGNAL.CLUSTER_ID)
                                        .from(SIGNAL)
                                        .where(SIGNAL.MUNICIPALITY_ID.eq(town))
                                        .and(SIGNAL.CLUSTER_ID.isNotNull())
                                        .and(wanted)
                                        .and(said));
        return CLUSTER.MUNICIPALITY_ID
                .eq(town)
                .and(CLUSTER.STATE.in(states.stream().map(org.jooq.impl.DSL::inline).toList()))
                .and(within);
    }

    Condition questions(InboxQuery query) {
        InboxQuery.Filter filter = query.filter();
        Condition all =
                QUESTION.MUNICIPALITY_ID
                        .eq(town)
                        .and(
                                QUESTION.STATE.in(
                                        questionStates(query).stream()
                                                .map(state -> inline(state.name()))
                                                .toList()));
        if (!query.isSearch() && query.view() == InboxView.MINE) {
            all = all.and(own(query.reader()));
        }
        if (!query.isSearch() && query.view() == InboxView.LATE) {
            all = all.and(QUESTION.DUE_ON.lt(today()));
        }
        if (filter.theme().isPresent()) {
            all = all.and(QUESTION.THEME.eq(filter.theme().get().name()));
        }
        if (!filter.district().isEmpty()) {
            all = all.and(QUESTION.DISTRICT_ID.eq(filter.district()));
        }
        if (!filter.language().isEmpty()) {
            all = all.and(askedWith(LANGUAGE.eq(filter.language())));
        }
        return query.isSearch() ? all.and(asks(query)) : all;
    }

    private static Condition own(InboxQuery.Reader reader) {
        return reader.account()
                .<Condition>map(account -> QUESTION.OWNER_ID.eq(account.value()))
                .orElseGet(org.jooq.impl.DSL::falseCondition);
    }

    private Condition asks(InboxQuery query) {
        String words = query.words();
        Condition named =
                QuestionId.read(words)
                        .map(id ->
                                QUESTION.QUESTION_YEAR
                                        .eq(id.year())
                                        .and(QUESTION.QUESTION_NUMBER.eq(id.number())))
                        .orElseGet(() ->
                                isLoose
                                        ? isNewest()
                                                .and(
                                                        condition(
                                                                Routines.resembles(
                                                                        val(words),
                                                                        QUESTION.TITLE)))
                                        : condition(
                                                "portal.question.lexemes @@ (select shared.sought({0}))",
                                                val(words)));
        return query.reader().seesSignals() ? named.or(askedWith(says(words))) : named;
    }

    private Condition isNewest() {
        var newest = QUESTION.as("newest");
        return row(QUESTION.QUESTION_YEAR, QUESTION.QUESTION_NUMBER)
                .in(
                        select(newest.QUESTION_YEAR, newest.QUESTION_NUMBER)
                                .from(newest)
                                .where(newest.MUNICIPALITY_ID.eq(town))
                                .orderBy(newest.OPENED_AT.desc())
                                .limit(NEWEST));
    }

    /// Questions of which at least one of those who asked sent such a signal.
    private Condition askedWith(Condition signal) {
        return row(QUESTION.QUESTION_YEAR, QUESTION.QUESTION_NUMBER)
                .in(
                        select(CLUSTER.QUESTION_YEAR, CLUSTER.QUESTION_NUMBER)
                                .from(CLUSTER)
                                .join(SIGNAL)
                                .on(SIGNAL.MUNICIPALITY_ID.eq(CLUSTER.MUNICIPALITY_ID))
                                .and(SIGNAL.CLUSTER_ID.eq(CLUSTER.CLUSTER_ID))
                                .where(CLUSTER.MUNICIPALITY_ID.eq(town))
                                .and(CLUSTER.STATE.eq(inline(SignalState.QUESTION.name())))
                                .and(signal));
    }

    private Condition says(String words) {
        Optional<QuestionId> number = QuestionId.read(words);
        if (number.isPresent()) {
            return SIGNAL.SIGNAL_YEAR
                    .eq(number.get().year())
                    .and(SIGNAL.SIGNAL_NUMBER.eq(number.get().number()));
        }
        if (!isLoose) {
            return condition("portal.signal.lexemes @@ (select shared.sought({0}))", val(words));
        }
        var newest = SIGNAL.as("newest");
        return condition(
                        Routines.resembles(
                                val(words), SIGNAL.WORDS.concat(inline(" ")).concat(SIGNAL.DUTCH)))
                .and(
                        row(SIGNAL.SIGNAL_YEAR, SIGNAL.SIGNAL_NUMBER)
                                .in(
                                        select(newest.SIGNAL_YEAR, newest.SIGNAL_NUMBER)
                                                .from(newest)
                                                .where(newest.MUNICIPALITY_ID.eq(town))
                                                .orderBy(newest.RECEIVED_AT.desc())
                                                .limit(NEWEST)));
    }

    private static Condition chosen(InboxQuery.Filter filter) {
        Condition all = noCondition();
        if (filter.theme().isPresent()) {
            all = all.and(SIGNAL.THEME.eq(filter.theme().get().name()));
        }
        if (!filter.district().isEmpty()) {
            all = all.and(SIGNAL.DISTRICT_ID.eq(filter.district()));
        }
        return filter.language().isEmpty() ? all : all.and(LANGUAGE.eq(filter.language()));
    }

    private static List<String> bundled() {
        return List.of(
                SignalState.CLUSTERED.name(),
                SignalState.NOTED.name(),
                SignalState.REFERRED.name());
    }

    private static List<String> clusterStates(InboxView view) {
        return switch (view) {
            case OPEN -> List.of(SignalState.CLUSTERED.name());
            case CLOSED -> List.of(SignalState.NOTED.name(), SignalState.REFERRED.name());
            case MINE, LATE, TELL -> List.of();
        };
    }

    private static List<QuestionState> questionStates(InboxQuery query) {
        if (query.isSearch()) {
            return among(state -> state != QuestionState.MERGED);
        }
        return switch (query.view()) {
            case OPEN, MINE -> among(QuestionState::isOpen);
            case LATE -> among(QuestionState::isUnanswered);
            case TELL -> TOLD;
            case CLOSED -> List.of(QuestionState.CLOSED);
        };
    }

    private static List<QuestionState> among(Predicate<QuestionState> wanted) {
        return Arrays.stream(QuestionState.values()).filter(wanted).toList();
    }
}
