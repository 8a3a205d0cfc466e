// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.generated.db.people.Tables.SIGN_IN_LINK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.evenredig.platform.generated.db.people.tables.records.SignInLinkRecord;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Links that let somebody in, by the hash of their secret.
@Component
class LinkStore {
    /// Ended links stay a while, so that their page can say what became of them.
    private static final Duration KEPT = Duration.ofDays(7);

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    LinkStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// A row that was asked for.
    record Row(Link.Kind kind, String address, String wayOn) {}

    void add(Secret secret, Row row, Duration valid) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        sql.insertInto(SIGN_IN_LINK)
                .set(SIGN_IN_LINK.MUNICIPALITY_ID, town)
                .set(SIGN_IN_LINK.TOKEN_HASH, secret.digest())
                .set(SIGN_IN_LINK.KIND, row.kind().name())
                .set(SIGN_IN_LINK.ADDRESS, row.address())
                .set(SIGN_IN_LINK.WAY_ON, row.wayOn())
                .set(SIGN_IN_LINK.MADE_AT, now)
                .set(SIGN_IN_LINK.ENDS_AT, now.plus(valid))
                .execute();
    }

    /// How many links were sent to an address since so long ago.
    int sent(String address, Duration since) {
        return sql.fetchCount(
                SIGN_IN_LINK,
                SIGN_IN_LINK.MUNICIPALITY_ID.eq(town),
                SIGN_IN_LINK.ADDRESS.eq(address),
                SIGN_IN_LINK.MADE_AT.gt(OffsetDateTime.now(clock).minus(since)));
    }

    Optional<Row> open(Secret secret) {
        return sql.selectFrom(SIGN_IN_LINK).where(isOpen(secret)).fetchOptional(LinkStore::row);
    }

    /// Uses it up. Of two who try at the same time, one gets it.
    Optional<Row> use(Secret secret) {
        return sql.update(SIGN_IN_LINK)
                .set(SIGN_IN_LINK.USED_AT, OffsetDateTime.now(clock))
                .where(isOpen(secret))
                .returning()
                .fetchOptional(LinkStore::row);
    }

    /// No link of this kind works any longer.
    void endAll(Link.Kind kind) {
        sql.update(SIGN_IN_LINK)
                .set(SIGN_IN_LINK.USED_AT, OffsetDateTime.now(clock))
                .where(SIGN_IN_LINK.MUNICIPALITY_ID.eq(town))
                .and(SIGN_IN_LINK.KIND.eq(kind.name()))
                .and(SIGN_IN_LINK.USED_AT.isNull())
                .execute();
    }

    /// No link to this address works any longer.
    void endAll(String address) {
        sql.deleteFrom(SIGN_IN_LINK)
                .where(SIGN_IN_LINK.MUNICIPALITY_ID.eq(town))
                .and(SIGN_IN_LINK.ADDRESS.eq(address))
                .execute();
    }

    void removeOld() {
        destroyEndedBefore(clock.instant().minus(KEPT));
    }

    int destroyEndedBefore(Instant moment) {
        return sql.deleteFrom(SIGN_IN_LINK)
                .where(SIGN_IN_LINK.MUNICIPALITY_ID.eq(town))
                .and(SIGN_IN_LINK.ENDS_AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private Condition isOpen(Secret secret) {
        return SIGN_IN_LINK
                .MUNICIPALITY_ID
                .eq(town)
                .and(SIGN_IN_LINK.TOKEN_HASH.eq(secret.digest()))
                .and(SIGN_IN_LINK.USED_AT.isNull())
                .and(SIGN_IN_LINK.ENDS_AT.gt(OffsetDateTime.now(clock)));
    }

    private static Row row(SignInLinkRecord row) {
        return new Row(Link.Kind.valueOf(row.getKind()), row.getAddress(), row.getWayOn());
    }
}
