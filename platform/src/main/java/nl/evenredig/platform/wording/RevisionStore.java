// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import static nl.evenredig.platform.generated.db.wording.Tables.CHECKED_TEXT;
import static nl.evenredig.platform.generated.db.wording.Tables.REVISED_TEXT;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.generated.db.wording.tables.records.CheckedTextRecord;
import nl.evenredig.platform.generated.db.wording.tables.records.RevisedTextRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Revised texts and checked translations. Nothing is ever changed or removed, only added.
@Component
class RevisionStore {
    private final DSLContext sql;
    private final String town;

    RevisionStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    /// How many things were added until now; another number means that something is new.
    int size() {
        return sql.fetchCount(REVISED_TEXT, REVISED_TEXT.MUNICIPALITY_ID.eq(town))
                + sql.fetchCount(CHECKED_TEXT, CHECKED_TEXT.MUNICIPALITY_ID.eq(town));
    }

    /// Whether nobody had added this version before.
    boolean add(Revision revision) {
        return sql.insertInto(REVISED_TEXT)
                        .set(REVISED_TEXT.MUNICIPALITY_ID, town)
                        .set(REVISED_TEXT.KEY, revision.key())
                        .set(REVISED_TEXT.LANGUAGE, revision.language())
                        .set(REVISED_TEXT.VERSION, revision.version())
                        .set(REVISED_TEXT.TEXT, revision.text().orElse(null))
                        .set(REVISED_TEXT.DUTCH, revision.dutch())
                        .set(REVISED_TEXT.REVISED_BY, revision.by())
                        .set(REVISED_TEXT.REVISED_AT, revision.at().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /// All versions of a text, the latest first.
    List<Revision> of(String key, String language) {
        return where(REVISED_TEXT.KEY.eq(key).and(REVISED_TEXT.LANGUAGE.eq(language)));
    }

    /// All versions of all texts, the latest of each text first.
    List<Revision> all() {
        return where(DSL.noCondition());
    }

    void addChecked(Collection<CheckedText> texts, String by) {
        List<CheckedTextRecord> rows =
                texts.stream()
                        .map(text ->
                                new CheckedTextRecord(
                                        town,
                                        text.key(),
                                        text.language(),
                                        text.dutch(),
                                        text.made(),
                                        text.checker(),
                                        by,
                                        text.on()))
                        .toList();
        rows.forEach(row -> sql.insertInto(CHECKED_TEXT).set(row).onConflictDoNothing().execute());
    }

    List<CheckedText> checked() {
        return sql.selectFrom(CHECKED_TEXT)
                .where(CHECKED_TEXT.MUNICIPALITY_ID.eq(town))
                .fetch(row ->
                        new CheckedText(
                                row.getKey(),
                                row.getLanguage(),
                                row.getDutch(),
                                row.getMade(),
                                row.getChecker(),
                                row.getCheckedOn()));
    }

    private List<Revision> where(Condition condition) {
        return sql.selectFrom(REVISED_TEXT)
                .where(REVISED_TEXT.MUNICIPALITY_ID.eq(town))
                .and(condition)
                .orderBy(REVISED_TEXT.KEY, REVISED_TEXT.LANGUAGE, REVISED_TEXT.VERSION.desc())
                .fetch(RevisionStore::revision);
    }

    private static Revision revision(RevisedTextRecord row) {
        return new Revision(
                row.getKey(),
                row.getLanguage(),
                row.getVersion(),
                Optional.ofNullable(row.getText()),
                row.getDutch(),
                row.getRevisedBy(),
                row.getRevisedAt().toInstant());
    }
}
