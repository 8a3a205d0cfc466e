// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import static nl.evenredig.platform.generated.db.workshop.Tables.PARTICIPANT;
import static nl.evenredig.platform.generated.db.workshop.Tables.QUOTE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.QuoteRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.board.Written;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/// Quotes, and what their authors said of them.
@Component("workshopQuoteStore")
class QuoteStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    QuoteStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    void propose(WorkshopId id, Written note, String words, Actor by) {
        QuoteRecord row = new QuoteRecord();
        row.setMunicipalityId(town);
        row.setQuoteId(UUID.randomUUID());
        row.setWorkshopYear(id.year());
        row.setWorkshopNumber(id.number());
        row.setNoteId(note.id());
        row.setParticipantId(note.participant());
        row.setWords(words);
        row.setState(Quote.State.PROPOSED.name());
        row.setProposedBy(by.id());
        row.setProposedAt(OffsetDateTime.now(clock));
        sql.insertInto(QUOTE).set(row).execute();
    }

    /// Of a workshop, in the order in which they were proposed.
    List<Quote> of(WorkshopId id) {
        return sql.select()
                .from(QUOTE)
                .join(PARTICIPANT)
                .on(PARTICIPANT.MUNICIPALITY_ID.eq(QUOTE.MUNICIPALITY_ID))
                .and(PARTICIPANT.PARTICIPANT_ID.eq(QUOTE.PARTICIPANT_ID))
                .where(QUOTE.MUNICIPALITY_ID.eq(town))
                .and(QUOTE.WORKSHOP_YEAR.eq(id.year()))
                .and(QUOTE.WORKSHOP_NUMBER.eq(id.number()))
                .orderBy(QUOTE.PROPOSED_AT, QUOTE.QUOTE_ID)
                .fetch(QuoteStore::quote);
    }

    /// Whether a note was proposed already.
    boolean isProposed(WorkshopId id, UUID note) {
        return sql.fetchExists(
                QUOTE,
                QUOTE.MUNICIPALITY_ID
                        .eq(town)
                        .and(QUOTE.WORKSHOP_YEAR.eq(id.year()))
                        .and(QUOTE.WORKSHOP_NUMBER.eq(id.number()))
                        .and(QUOTE.NOTE_ID.eq(note)));
    }

    /// @return whether there is such a quote of this person whose words are still there
    boolean answer(UUID quote, UUID participant, Quote.State state) {
        QuoteRecord row = new QuoteRecord();
        row.setState(state.name());
        row.setAnsweredAt(OffsetDateTime.now(clock));
        if (!state.isYes()) {
            row.setWords("");
        }
        return sql.update(QUOTE)
                        .set(row)
                        .where(is(quote))
                        .and(QUOTE.PARTICIPANT_ID.eq(participant))
                        .and(QUOTE.WORDS.ne(""))
                        .execute()
                > 0;
    }

    /// A proposal that editors take back.
    boolean remove(WorkshopId id, UUID quote) {
        return sql.deleteFrom(QUOTE)
                        .where(is(quote))
                        .and(QUOTE.WORKSHOP_YEAR.eq(id.year()))
                        .and(QUOTE.WORKSHOP_NUMBER.eq(id.number()))
                        .execute()
                > 0;
    }

    Optional<Quote.State> state(UUID quote) {
        return sql.selectFrom(QUOTE)
                .where(is(quote))
                .fetchOptional(row -> Quote.State.valueOf(row.getState()));
    }

    private static Quote quote(Record row) {
        QuoteRecord quote = row.into(QUOTE);
        return new Quote(
                quote.getQuoteId(),
                quote.getParticipantId(),
                row.get(PARTICIPANT.NAME),
                quote.getWords(),
                Quote.State.valueOf(quote.getState()));
    }

    private Condition is(UUID quote) {
        return QUOTE.MUNICIPALITY_ID.eq(town).and(QUOTE.QUOTE_ID.eq(quote));
    }
}
