// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.QUOTE;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.generated.db.portal.tables.records.QuoteRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.thread.EntryId;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Which entry of a dossier holds the words of which signal.
@Component
class QuoteStore {
    private final DSLContext sql;
    private final String town;

    QuoteStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// An entry with somebody's words, whether they still stand there or not.
    ///
    /// @param isSettled whether this part took them back itself
    record Quote(EntryId entry, QuestionId question, SignalId signal, boolean isSettled) {}

    void add(Quote quote) {
        sql.insertInto(QUOTE)
                .set(QUOTE.MUNICIPALITY_ID, town)
                .set(QUOTE.ENTRY_ID, quote.entry().value())
                .set(QUOTE.QUESTION_YEAR, quote.question().year())
                .set(QUOTE.QUESTION_NUMBER, quote.question().number())
                .set(QUOTE.SIGNAL_YEAR, quote.signal().year())
                .set(QUOTE.SIGNAL_NUMBER, quote.signal().number().number())
                .set(QUOTE.IS_SETTLED, quote.isSettled())
                .execute();
    }

    /// Everywhere where the words of a signal stand, or stood.
    List<Quote> of(SignalId signal) {
        return some(
                QUOTE.SIGNAL_YEAR
                        .eq(signal.year())
                        .and(QUOTE.SIGNAL_NUMBER.eq(signal.number().number())));
    }

    Optional<Quote> find(EntryId entry) {
        return some(QUOTE.ENTRY_ID.eq(entry.value())).stream().findFirst();
    }

    void settle(Quote quote) {
        sql.update(QUOTE)
                .set(QUOTE.IS_SETTLED, true)
                .where(QUOTE.MUNICIPALITY_ID.eq(town))
                .and(QUOTE.ENTRY_ID.eq(quote.entry().value()))
                .execute();
    }

    private List<Quote> some(Condition wanted) {
        return sql.selectFrom(QUOTE)
                .where(QUOTE.MUNICIPALITY_ID.eq(town))
                .and(wanted)
                .orderBy(QUOTE.ENTRY_ID)
                .fetch(QuoteStore::quote);
    }

    private static Quote quote(QuoteRecord row) {
        return new Quote(
                new EntryId(row.getEntryId()),
                new QuestionId(row.getQuestionYear(), row.getQuestionNumber()),
                SignalId.of(row.getSignalYear(), row.getSignalNumber()),
                row.getIsSettled());
    }
}
