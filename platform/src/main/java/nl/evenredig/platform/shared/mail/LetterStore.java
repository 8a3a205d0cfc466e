// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import static nl.evenredig.platform.generated.db.shared.Tables.LETTER;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.shared.tables.records.LetterRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// The outbox: what waits, and what became of it.
@Component
class LetterStore {
    static final String PENDING = "PENDING";
    static final String SENT = "SENT";
    static final String DEAD = "DEAD";
    static final String DROPPED = "DROPPED";

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    LetterStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    UUID add(Dispatch dispatch) {
        UUID id = UUID.randomUUID();
        Letter letter = dispatch.letter();
        sql.insertInto(LETTER)
                .set(LETTER.MUNICIPALITY_ID, town)
                .set(LETTER.LETTER_ID, id)
                .set(LETTER.KIND, letter.kind())
                .set(LETTER.ADDRESS, letter.address())
                .set(LETTER.LANGUAGE, letter.language().toLanguageTag())
                .set(LETTER.SUBJECT, letter.subject())
                .set(LETTER.PARAGRAPHS, letter.paragraphs().toArray(String[]::new))
                .set(LETTER.ACTION_LABEL, letter.action().map(Letter.Action::label).orElse(""))
                .set(LETTER.ACTION_LINK, letter.action().map(Letter.Action::link).orElse(""))
                .set(LETTER.WRITTEN_AT, now())
                .set(LETTER.UNSUBSCRIBE_LINK, dispatch.unsubscribe().orElse(""))
                .set(LETTER.EXPIRES_AT, dispatch.until().map(this::time).orElse(null))
                .set(LETTER.DUE_AT, now())
                .set(LETTER.TRYING_SINCE, now())
                .execute();
        return id;
    }

    /// The letter that is due longest and that nobody else is delivering; nobody else gets it until the transaction ends.
    Optional<Stored> takeDue() {
        return sql.selectFrom(LETTER)
                .where(LETTER.MUNICIPALITY_ID.eq(town))
                .and(LETTER.STATE.eq(PENDING))
                .and(LETTER.DUE_AT.le(now()))
                .orderBy(LETTER.DUE_AT)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(LetterStore::stored);
    }

    void sent(UUID id) {
        settle(id, SENT, "");
    }

    /// It will not be tried again by itself.
    void dead(UUID id, Reason reason) {
        settle(id, reason == Reason.EXPIRED ? DROPPED : DEAD, reason.name());
    }

    void postponed(UUID id, Reason reason, Instant until) {
        sql.update(LETTER)
                .set(LETTER.ATTEMPTS, LETTER.ATTEMPTS.plus(1))
                .set(LETTER.REASON, reason.name())
                .set(LETTER.DUE_AT, time(until))
                .where(isLetter(id))
                .execute();
    }

    private void settle(UUID id, String state, String reason) {
        sql.update(LETTER)
                .set(LETTER.STATE, state)
                .set(LETTER.ATTEMPTS, LETTER.ATTEMPTS.plus(1))
                .set(LETTER.REASON, reason)
                .set(LETTER.SETTLED_AT, now())
                .where(isLetter(id))
                .execute();
    }

    /// Erases what letters say and where they went that were settled before a moment, and those that expired.
    ///
    /// @return how many
    int eraseSettledBefore(Instant before) {
        return sql.update(LETTER)
                .set(LETTER.ADDRESS, "")
                .set(LETTER.SUBJECT, "")
                .set(LETTER.PARAGRAPHS, new String[0])
                .set(LETTER.ACTION_LABEL, "")
                .set(LETTER.ACTION_LINK, "")
                .set(LETTER.UNSUBSCRIBE_LINK, "")
                .set(LETTER.ERASED_AT, now())
                .where(LETTER.MUNICIPALITY_ID.eq(town))
                .and(LETTER.ERASED_AT.isNull())
                .and(LETTER.STATE.ne(PENDING))
                .and(LETTER.SETTLED_AT.lt(time(before)).or(LETTER.EXPIRES_AT.lt(now())))
                .execute();
    }

    private Condition isLetter(UUID id) {
        return LETTER.MUNICIPALITY_ID.eq(town).and(LETTER.LETTER_ID.eq(id));
    }

    static Stored stored(LetterRecord row) {
        return new Stored(
                row.getLetterId(),
                letter(row),
                text(row.getUnsubscribeLink()),
                new Stored.Trials(
                        row.getAttempts(),
                        row.getTryingSince().toInstant(),
                        row.getWrittenAt().toInstant(),
                        Optional.ofNullable(row.getExpiresAt()).map(OffsetDateTime::toInstant)));
    }

    private static Letter letter(LetterRecord row) {
        return new Letter(
                row.getKind(),
                row.getAddress(),
                Locale.forLanguageTag(row.getLanguage()),
                row.getSubject(),
                Arrays.asList(row.getParagraphs()),
                text(row.getActionLink())
                        .map(link -> new Letter.Action(row.getActionLabel(), link)));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(filled -> !filled.isEmpty());
    }

    /// What time it is for letters.
    Instant moment() {
        return clock.instant();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private OffsetDateTime time(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
