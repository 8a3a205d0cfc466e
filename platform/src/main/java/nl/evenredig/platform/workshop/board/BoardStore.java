// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import static nl.evenredig.platform.generated.db.workshop.Tables.NOTE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.NoteRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Notes as they lie on the boards of tables.
@Component
class BoardStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    BoardStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    List<BoardNote> notes(Spot spot) {
        return sql.selectFrom(NOTE)
                .where(at(spot))
                .and(NOTE.WITHDRAWN_AT.isNull())
                .orderBy(NOTE.ARRIVAL)
                .fetch(BoardStore::note);
    }

    int count(Spot spot) {
        return sql.fetchCount(NOTE, at(spot).and(NOTE.WITHDRAWN_AT.isNull()));
    }

    Optional<BoardNote> find(Spot spot, UUID note) {
        return sql.selectFrom(NOTE)
                .where(at(spot))
                .and(NOTE.NOTE_ID.eq(note))
                .and(NOTE.WITHDRAWN_AT.isNull())
                .fetchOptional(BoardStore::note);
    }

    /// Moves a note that still lies where it was seen.
    ///
    /// @param from where it was seen; empty for loose
    /// @return whether it still did
    boolean move(Spot spot, UUID note, Optional<UUID> from, Optional<UUID> to) {
        @Nullable UUID seen = from.orElse(null);
        return sql.update(NOTE)
                        .set(NOTE.CLUSTER_ID, to.orElse(null))
                        .where(at(spot))
                        .and(NOTE.NOTE_ID.eq(note))
                        .and(NOTE.CLUSTER_ID.isNotDistinctFrom(seen))
                        .execute()
                > 0;
    }

    /// Lays several notes in a cluster, wherever they lie.
    void lay(Spot spot, Collection<UUID> notes, Optional<UUID> to) {
        sql.update(NOTE)
                .set(NOTE.CLUSTER_ID, to.orElse(null))
                .where(at(spot))
                .and(NOTE.NOTE_ID.in(notes))
                .execute();
    }

    /// @return whether it was shown until now
    boolean hide(Spot spot, UUID note, String reason, String by) {
        return sql.update(NOTE)
                        .set(NOTE.HIDDEN_AT, OffsetDateTime.now(clock))
                        .set(NOTE.HIDDEN_REASON, reason)
                        .set(NOTE.HIDDEN_BY, by)
                        .where(at(spot))
                        .and(NOTE.NOTE_ID.eq(note))
                        .and(NOTE.HIDDEN_AT.isNull())
                        .execute()
                > 0;
    }

    /// @return whether it was hidden until now
    boolean show(Spot spot, UUID note) {
        return sql.update(NOTE)
                        .setNull(NOTE.HIDDEN_AT)
                        .set(NOTE.HIDDEN_REASON, "")
                        .set(NOTE.HIDDEN_BY, "")
                        .where(at(spot))
                        .and(NOTE.NOTE_ID.eq(note))
                        .and(NOTE.HIDDEN_AT.isNotNull())
                        .execute()
                > 0;
    }

    /// Writes out a note that was spoken and in which its author wrote nothing.
    ///
    /// @return whether it was such a note
    boolean transcribe(Spot spot, UUID note, String words) {
        return sql.update(NOTE)
                        .set(NOTE.WORDS, words)
                        .set(NOTE.IS_TRANSCRIBED, true)
                        .where(at(spot))
                        .and(NOTE.NOTE_ID.eq(note))
                        .and(NOTE.HAS_FILE)
                        .and(NOTE.WORDS.eq("").or(NOTE.IS_TRANSCRIBED))
                        .and(NOTE.WITHDRAWN_AT.isNull())
                        .execute()
                > 0;
    }

    /// Adds a card that was typed over; the same id twice makes one note.
    void copy(Spot spot, UUID id, PaperNote card, boolean isLate) {
        NoteRecord row = new NoteRecord();
        row.setMunicipalityId(town);
        row.setNoteId(id);
        row.setWorkshopYear(spot.workshop().year());
        row.setWorkshopNumber(spot.workshop().number());
        row.setRoundNumber(spot.round());
        row.setTableNumber(spot.table());
        row.setParticipantId(card.participant().orElse(null));
        row.setWords(card.words());
        row.setHasFile(card.photo().isPresent());
        row.setRevision(1);
        row.setReceivedAt(OffsetDateTime.now(clock));
        row.setIsLate(isLate);
        row.setIsCopied(true);
        row.setHiddenReason("");
        row.setHiddenBy("");
        sql.insertInto(NOTE).set(row).onConflictDoNothing().execute();
    }

    private static BoardNote note(NoteRecord row) {
        return new BoardNote(
                row.getNoteId(),
                row.getWords(),
                Optional.ofNullable(row.getParticipantId()),
                Optional.ofNullable(row.getClusterId()),
                new BoardNote.Mark(
                        row.getHasFile(),
                        row.getIsLate(),
                        row.getIsCopied(),
                        row.getIsTranscribed(),
                        row.getHiddenReason()));
    }

    private Condition at(Spot spot) {
        return NOTE.MUNICIPALITY_ID
                .eq(town)
                .and(NOTE.WORKSHOP_YEAR.eq(spot.workshop().year()))
                .and(NOTE.WORKSHOP_NUMBER.eq(spot.workshop().number()))
                .and(NOTE.ROUND_NUMBER.eq(spot.round()))
                .and(NOTE.TABLE_NUMBER.eq(spot.table()));
    }
}
