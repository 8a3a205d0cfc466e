// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import static nl.evenredig.platform.generated.db.workshop.Tables.NOTE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.workshop.tables.records.NoteRecord;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.workshop.Round;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Notes. Their order is the order in which the database took them in.
@Component("workshopNoteStore")
class NoteStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    NoteStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// Adds a note.
    ///
    /// @return whether there was none with this id
    boolean add(Round round, Pass pass, Written written, boolean isLate) {
        NoteRecord row = new NoteRecord();
        row.setMunicipalityId(town);
        row.setNoteId(written.id());
        row.setWorkshopYear(round.workshop().year());
        row.setWorkshopNumber(round.workshop().number());
        row.setRoundNumber(round.number());
        row.setTableNumber(pass.table());
        row.setParticipantId(pass.participant().orElse(null));
        row.setWords(written.words());
        row.setHasFile(written.voice().isPresent());
        row.setRevision(written.revision());
        row.setReceivedAt(OffsetDateTime.now(clock));
        row.setIsLate(isLate);
        row.setIsCopied(false);
        row.setHiddenReason("");
        row.setHiddenBy("");
        if (written.isBack()) {
            row.setWithdrawnAt(OffsetDateTime.now(clock));
        }
        return sql.insertInto(NOTE).set(row).onConflictDoNothing().execute() > 0;
    }

    /// Changes somebody's own note, when this is a later revision.
    ///
    /// @return whether it was
    boolean change(UUID participant, Written written, boolean isLate) {
        return sql.update(NOTE)
                        .set(NOTE.WORDS, written.words())
                        .set(NOTE.REVISION, written.revision())
                        .set(NOTE.IS_LATE, isLate ? DSL.val(true) : NOTE.IS_LATE)
                        .set(
                                NOTE.WITHDRAWN_AT,
                                written.isBack()
                                        ? DSL.val(OffsetDateTime.now(clock))
                                        : DSL.castNull(NOTE.WITHDRAWN_AT))
                        .where(NOTE.MUNICIPALITY_ID.eq(town))
                        .and(NOTE.NOTE_ID.eq(written.id()))
                        .and(NOTE.PARTICIPANT_ID.eq(participant))
                        .and(NOTE.REVISION.lt(written.revision()))
                        .execute()
                > 0;
    }

    /// Whether a note is somebody's own.
    boolean isOwn(UUID note, UUID participant) {
        return sql.fetchExists(
                NOTE,
                NOTE.MUNICIPALITY_ID
                        .eq(town)
                        .and(NOTE.NOTE_ID.eq(note))
                        .and(NOTE.PARTICIPANT_ID.eq(participant)));
    }

    /// Somebody's own notes of a round, in their order.
    List<OwnNote> own(Round round, UUID participant) {
        return sql.selectFrom(NOTE)
                .where(of(round))
                .and(NOTE.PARTICIPANT_ID.eq(participant))
                .and(NOTE.WITHDRAWN_AT.isNull())
                .orderBy(NOTE.ARRIVAL)
                .fetch(row ->
                        new OwnNote(
                                row.getNoteId(),
                                row.getWords(),
                                row.getHasFile(),
                                row.getRevision(),
                                row.getHiddenReason()));
    }

    /// What everyone may read once notes are shared, in their order.
    ///
    /// @param table only of this table; empty for all
    List<SharedNote> shared(Round round, Optional<Integer> table) {
        return sql.selectFrom(NOTE)
                .where(of(round))
                .and(NOTE.WITHDRAWN_AT.isNull())
                .and(NOTE.HIDDEN_AT.isNull())
                .and(table.map(NOTE.TABLE_NUMBER::eq).orElseGet(DSL::noCondition))
                .orderBy(NOTE.ARRIVAL)
                .fetch(row ->
                        new SharedNote(
                                row.getTableNumber(),
                                row.getWords(),
                                row.getHasFile(),
                                row.getIsLate()));
    }

    /// How many notes lie at each table.
    Map<Integer, Integer> counts(Round round) {
        return sql.select(NOTE.TABLE_NUMBER, DSL.count())
                .from(NOTE)
                .where(of(round))
                .and(NOTE.WITHDRAWN_AT.isNull())
                .groupBy(NOTE.TABLE_NUMBER)
                .fetchMap(NOTE.TABLE_NUMBER, DSL.count());
    }

    private Condition of(Round round) {
        return NOTE.MUNICIPALITY_ID
                .eq(town)
                .and(NOTE.WORKSHOP_YEAR.eq(round.workshop().year()))
                .and(NOTE.WORKSHOP_NUMBER.eq(round.workshop().number()))
                .and(NOTE.ROUND_NUMBER.eq(round.number()));
    }
}
