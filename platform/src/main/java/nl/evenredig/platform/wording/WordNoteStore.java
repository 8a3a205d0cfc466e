// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import static nl.evenredig.platform.generated.db.wording.Tables.WORD_NOTE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Actor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/// Notes about words.
@Component
class WordNoteStore {
    private final DSLContext sql;
    private final String town;

    WordNoteStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    void add(Word word, WordNote note, Actor by) {
        sql.insertInto(WORD_NOTE)
                .set(WORD_NOTE.MUNICIPALITY_ID, town)
                .set(WORD_NOTE.WORD, word.text())
                .set(WORD_NOTE.NOTE_ID, UUID.randomUUID())
                .set(WORD_NOTE.SAID_BY, note.saidBy())
                .set(WORD_NOTE.TEXT, note.text())
                .set(WORD_NOTE.WRITTEN_BY, by.id())
                .set(WORD_NOTE.WRITTEN_ON, note.on())
                .execute();
    }

    /// All notes by word, the oldest first.
    Map<String, List<WordNote>> byWord() {
        return sql.selectFrom(WORD_NOTE)
                .where(WORD_NOTE.MUNICIPALITY_ID.eq(town))
                .orderBy(WORD_NOTE.WRITTEN_ON, WORD_NOTE.NOTE_ID)
                .fetchGroups(row -> row.get(WORD_NOTE.WORD), WordNoteStore::note);
    }

    private static WordNote note(Record row) {
        return new WordNote(
                row.get(WORD_NOTE.SAID_BY), row.get(WORD_NOTE.TEXT), row.get(WORD_NOTE.WRITTEN_ON));
    }
}
