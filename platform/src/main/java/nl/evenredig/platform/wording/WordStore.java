// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import static nl.evenredig.platform.generated.db.wording.Tables.MARK;
import static nl.evenredig.platform.generated.db.wording.Tables.MARKED_WORD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Marked words and what was decided about them.
@Component
class WordStore {
    private static final Field<Integer> READERS = DSL.count(MARK.READER).as("readers");
    private static final Field<Integer> SINCE =
            DSL.count(MARK.READER).filterWhere(MARK.DAY.gt(MARKED_WORD.DECIDED_ON)).as("since");
    private static final Field<String[]> LANGUAGES =
            DSL.arrayAggDistinct(MARK.LANGUAGE).orderBy(MARK.LANGUAGE).as("languages");
    private static final Field<String[]> PAGES =
            DSL.arrayAggDistinct(MARK.PAGE).orderBy(MARK.PAGE).as("pages");

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    WordStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// The day on which a mark counts.
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Whether this reader had not marked the word on this day.
    boolean add(Mark mark, byte[] reader, LocalDate day) {
        sql.insertInto(MARKED_WORD)
                .set(MARKED_WORD.MUNICIPALITY_ID, town)
                .set(MARKED_WORD.WORD, mark.word().text())
                .set(MARKED_WORD.STATE, WordState.OPEN.name())
                .set(MARKED_WORD.ADVICE, "")
                .set(MARKED_WORD.DECIDED_BY, "")
                .set(MARKED_WORD.VERSION, 1)
                .onConflictDoNothing()
                .execute();
        return sql.insertInto(MARK)
                        .set(MARK.MUNICIPALITY_ID, town)
                        .set(MARK.WORD, mark.word().text())
                        .set(MARK.DAY, day)
                        .set(MARK.READER, reader)
                        .set(MARK.PAGE, mark.page())
                        .set(MARK.LANGUAGE, mark.language())
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /// All words, most readers first.
    List<MarkedWord> all() {
        return where(DSL.noCondition());
    }

    Optional<MarkedWord> find(Word word) {
        return where(MARKED_WORD.WORD.eq(word.text())).stream().findFirst();
    }

    Map<String, Integer> readersByLanguage(Word word) {
        return sql.select(MARK.LANGUAGE, DSL.count())
                .from(MARK)
                .where(MARK.MUNICIPALITY_ID.eq(town))
                .and(MARK.WORD.eq(word.text()))
                .groupBy(MARK.LANGUAGE)
                .fetchMap(MARK.LANGUAGE, DSL.count());
    }

    /// Whether nobody had decided since the version before this one.
    boolean decide(Word word, MarkedWord.Decision decision) {
        return sql.update(MARKED_WORD)
                        .set(MARKED_WORD.STATE, decision.state().name())
                        .set(MARKED_WORD.ADVICE, decision.advice())
                        .set(MARKED_WORD.DECIDED_BY, decision.by())
                        .set(MARKED_WORD.DECIDED_ON, decision.on().orElse(null))
                        .set(MARKED_WORD.VERSION, decision.version())
                        .where(MARKED_WORD.MUNICIPALITY_ID.eq(town))
                        .and(MARKED_WORD.WORD.eq(word.text()))
                        .and(MARKED_WORD.VERSION.eq(decision.version() - 1))
                        .execute()
                > 0;
    }

    /// Destroys marks of days before this one and tells how many.
    int destroyBefore(LocalDate day) {
        return sql.deleteFrom(MARK)
                .where(MARK.MUNICIPALITY_ID.eq(town))
                .and(MARK.DAY.lt(day))
                .execute();
    }

    private List<MarkedWord> where(Condition condition) {
        return sql.select(MARKED_WORD.asterisk(), READERS, SINCE, LANGUAGES, PAGES)
                .from(MARKED_WORD)
                .join(MARK)
                .on(MARK.MUNICIPALITY_ID.eq(MARKED_WORD.MUNICIPALITY_ID))
                .and(MARK.WORD.eq(MARKED_WORD.WORD))
                .where(MARKED_WORD.MUNICIPALITY_ID.eq(town))
                .and(condition)
                .groupBy(MARKED_WORD.MUNICIPALITY_ID, MARKED_WORD.WORD)
                .orderBy(READERS.desc(), MARKED_WORD.WORD)
                .fetch(WordStore::word);
    }

    private static MarkedWord word(Record row) {
        return new MarkedWord(
                new Word(row.get(MARKED_WORD.WORD)),
                row.get(READERS),
                row.get(SINCE),
                Arrays.asList(row.get(LANGUAGES)),
                Arrays.asList(row.get(PAGES)),
                new MarkedWord.Decision(
                        WordState.valueOf(row.get(MARKED_WORD.STATE)),
                        row.get(MARKED_WORD.ADVICE),
                        row.get(MARKED_WORD.DECIDED_BY),
                        Optional.ofNullable(row.get(MARKED_WORD.DECIDED_ON)),
                        row.get(MARKED_WORD.VERSION)));
    }
}
