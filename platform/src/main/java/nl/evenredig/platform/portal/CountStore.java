// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.QUESTION;
import static nl.evenredig.platform.generated.db.portal.Tables.SIGNAL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.generated.db.portal.tables.records.QuestionRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/// Counts signals and questions exactly. Only [Figures] reads it: what it gives may not be shown as it is.
@Component
class CountStore {
    private final DSLContext sql;
    private final String town;

    CountStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// One attribute of signals.
    enum Attribute {
        STATE(SIGNAL.STATE),
        DISTRICT(SIGNAL.DISTRICT_ID),
        THEME(SIGNAL.THEME),
        ASKER(SIGNAL.ASKER_KIND),
        /// As told, or else as guessed.
        LANGUAGE(
                when(SIGNAL.TOLD_LANGUAGE.ne(inline("")), SIGNAL.TOLD_LANGUAGE)
                        .otherwise(SIGNAL.GUESSED_LANGUAGE));

        // A column; the checker knows no such type.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Field<String> column;

        Attribute(Field<String> column) {
            this.column = column;
        }
    }

    /// What is known of one question.
    ///
    /// @param question itself
    /// @param feedbackAt when its askers heard
    /// @param reopened how often it was opened again
    record Counted(Question question, Optional<OffsetDateTime> feedbackAt, int reopened) {}

    int signals(int year) {
        return sql.fetchCount(SIGNAL, in(year));
    }

    /// How many signals of a year have which value; a value that none has is absent.
    Map<String, Integer> signals(int year, Attribute attribute) {
        return sql.select(attribute.column, count())
                .from(SIGNAL)
                .where(in(year))
                .groupBy(attribute.column)
                .fetchMap(attribute.column, count());
    }

    /// How many signals of a year are about which theme in which district, by both with a space between.
    Map<String, Integer> crossed(int year) {
        Map<String, Integer> counts = new HashMap<>();
        sql.select(SIGNAL.THEME, SIGNAL.DISTRICT_ID, count())
                .from(SIGNAL)
                .where(in(year))
                .groupBy(SIGNAL.THEME, SIGNAL.DISTRICT_ID)
                .forEach(row -> counts.put(row.value1() + " " + row.value2(), row.value3()));
        return counts;
    }

    List<Counted> questions(int year) {
        return sql.selectFrom(QUESTION)
                .where(QUESTION.MUNICIPALITY_ID.eq(town))
                .and(QUESTION.QUESTION_YEAR.eq(year))
                .orderBy(QUESTION.QUESTION_NUMBER)
                .fetch(CountStore::counted);
    }

    /// The years in which something came in.
    List<Integer> years() {
        return sql.selectDistinct(SIGNAL.SIGNAL_YEAR)
                .from(SIGNAL)
                .where(SIGNAL.MUNICIPALITY_ID.eq(town))
                .orderBy(SIGNAL.SIGNAL_YEAR)
                .fetch(SIGNAL.SIGNAL_YEAR);
    }

    private static Counted counted(QuestionRecord row) {
        return new Counted(
                QuestionStore.question(row),
                Optional.ofNullable(row.getFeedbackAt()),
                row.getReopened());
    }

    private Condition in(int year) {
        return SIGNAL.MUNICIPALITY_ID.eq(town).and(SIGNAL.SIGNAL_YEAR.eq(year));
    }
}
