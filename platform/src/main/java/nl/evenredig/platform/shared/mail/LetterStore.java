// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import static nl.evenredig.platform.generated.db.shared.Tables.LETTER;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The outbox.
@Component
class LetterStore {
    private final DSLContext sql;
    private final TownSettings settings;
    private final Clock clock;

    LetterStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    void add(Letter letter) {
        sql.insertInto(LETTER)
                .set(LETTER.MUNICIPALITY_ID, settings.municipality().code())
                .set(LETTER.LETTER_ID, UUID.randomUUID())
                .set(LETTER.KIND, letter.kind())
                .set(LETTER.ADDRESS, letter.address())
                .set(LETTER.LANGUAGE, letter.language().toLanguageTag())
                .set(LETTER.SUBJECT, letter.subject())
                .set(LETTER.PARAGRAPHS, letter.paragraphs().toArray(String[]::new))
                .set(LETTER.ACTION_LABEL, letter.action().map(Letter.Action::label).orElse(""))
                .set(LETTER.ACTION_LINK, letter.action().map(Letter.Action::link).orElse(""))
                .set(LETTER.WRITTEN_AT, OffsetDateTime.now(clock))
                .execute();
    }
}
