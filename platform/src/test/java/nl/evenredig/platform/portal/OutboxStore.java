// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.SIGNAL;
import static nl.evenredig.platform.generated.db.portal.Tables.SUBSCRIPTION;
import static nl.evenredig.platform.generated.db.shared.Tables.LETTER;
import static nl.evenredig.platform.generated.db.thread.Tables.ENTRY_VERSION;

import java.util.List;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// What people were sent, and what is kept of them.
@Component("portalOutbox")
final class OutboxStore {
    private static final Pattern STOP = Pattern.compile("/bericht/stop/([A-Za-z0-9_-]+)");

    private final DSLContext sql;

    OutboxStore(DSLContext sql) {
        this.sql = sql;
    }

    /// One letter.
    record Sent(String kind, String language, String subject, String words, String link) {
        /// The secret at the end of its link.
        String secret() {
            return link.substring(link.lastIndexOf('/') + 1);
        }

        String stop() {
            return STOP.matcher(words)
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElseThrow();
        }
    }

    List<Sent> to(String address) {
        return some(LETTER.ADDRESS.eq(address));
    }

    /// Every letter of a kind.
    List<Sent> about(String kind) {
        return some(LETTER.KIND.eq(kind));
    }

    private List<Sent> some(Condition wanted) {
        return sql.selectFrom(LETTER)
                .where(wanted)
                .orderBy(LETTER.WRITTEN_AT)
                .fetch(row ->
                        new Sent(
                                row.getKind(),
                                row.getLanguage(),
                                row.getSubject(),
                                String.join("\n", row.getParagraphs()),
                                row.getActionLink()));
    }

    /// Whether any version of any entry of a dossier holds these words.
    boolean dossiersHold(String words) {
        return sql.fetchExists(ENTRY_VERSION, ENTRY_VERSION.BODY.contains(words));
    }

    boolean knowsSubscriber(String address) {
        return sql.fetchExists(SUBSCRIPTION, SUBSCRIPTION.ADDRESS.eq(address));
    }

    boolean knowsSender(String address) {
        return sql.fetchExists(SIGNAL, SIGNAL.ADDRESS.eq(address).or(SIGNAL.PHONE.eq(address)));
    }
}
