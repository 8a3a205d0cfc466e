// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import static nl.evenredig.platform.generated.db.shared.Tables.LETTER;
import static nl.evenredig.platform.generated.db.thread.Tables.FOLLOWER;
import static nl.evenredig.platform.generated.db.thread.Tables.FOLLOW_KEY;
import static nl.evenredig.platform.generated.db.thread.Tables.TIDING;

import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/// What followers were sent, and what is kept of them.
final class OutboxStore {
    private static final Pattern STOP = Pattern.compile("/volg/stop/([A-Za-z0-9_-]+)");

    private final DSLContext sql;

    OutboxStore(DSLContext sql) {
        this.sql = sql;
    }

    /// One letter.
    record Sent(
            String kind, String language, String subject, String words, String link, String stop) {}

    List<Sent> to(String address) {
        return sql.selectFrom(LETTER)
                .where(LETTER.ADDRESS.eq(address))
                .orderBy(LETTER.WRITTEN_AT)
                .fetch(row ->
                        new Sent(
                                row.getKind(),
                                row.getLanguage(),
                                row.getSubject(),
                                String.join("\n", row.getParagraphs()),
                                row.getActionLink(),
                                row.getUnsubscribeLink()));
    }

    /// The secret of the link to stop in the first letter that has one.
    String stop(String address) {
        return to(address).stream()
                .flatMap(letter -> STOP.matcher(letter.stop()).results())
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /// How many things wait to be told together.
    int waiting() {
        return sql.fetchCount(TIDING);
    }

    boolean knows(String address) {
        return sql.fetchExists(FOLLOWER, FOLLOWER.ADDRESS.eq(address));
    }

    boolean stores(String secret) {
        return sql.fetchExists(FOLLOW_KEY, FOLLOW_KEY.KEY_HASH.eq(secret));
    }
}
