// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import static nl.evenredig.platform.generated.db.wording.Tables.COMPREHENSION_TEST;

import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.generated.db.wording.tables.records.ComprehensionTestRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Comprehension tests that were held.
@Component
class ComprehensionStore {
    private final DSLContext sql;
    private final String town;

    ComprehensionStore(DSLContext sql, TownSettings settings) {
        this.sql = sql;
        this.town = settings.municipality().code();
    }

    void add(UUID id, Comprehension test, String by) {
        ComprehensionTestRecord row = new ComprehensionTestRecord();
        row.setMunicipalityId(town);
        row.setTestId(id);
        row.setSubject(test.subject());
        row.setLanguage(test.language());
        row.setQuestion(test.question());
        row.setHeldOn(test.heldOn());
        row.setHeldWith(test.heldWith());
        row.setReaders(test.readers());
        row.setKnew(test.knew());
        row.setSample(test.sample());
        row.setWrittenBy(by);
        sql.insertInto(COMPREHENSION_TEST).set(row).execute();
    }

    /// By what was read, the first test first.
    List<Comprehension> all() {
        return sql.selectFrom(COMPREHENSION_TEST)
                .where(COMPREHENSION_TEST.MUNICIPALITY_ID.eq(town))
                .orderBy(
                        COMPREHENSION_TEST.SUBJECT,
                        COMPREHENSION_TEST.HELD_ON,
                        COMPREHENSION_TEST.TEST_ID)
                .fetch(ComprehensionStore::test);
    }

    private static Comprehension test(ComprehensionTestRecord row) {
        return new Comprehension(
                row.getSubject(),
                row.getLanguage(),
                row.getQuestion(),
                row.getHeldOn(),
                row.getHeldWith(),
                row.getReaders(),
                row.getKnew(),
                row.getSample());
    }
}
