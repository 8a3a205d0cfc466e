// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.ANNOUNCEMENT;
import static nl.evenredig.platform.generated.db.portal.Tables.SUBSCRIPTION;
import static nl.evenredig.platform.generated.db.portal.Tables.SUBSCRIPTION_KEY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.portal.tables.records.SubscriptionRecord;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.thread.QuestionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Subscriptions, and the hashes of their links.
@Component
class SubscriptionStore {
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration REST = Duration.ofMinutes(10);

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    /// What a link is for.
    enum Purpose {
        CONFIRM,
        STOP
    }

    SubscriptionStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// @return to whom a letter goes; empty when the address subscribed already or got a letter just now
    Optional<UUID> ask(Subscription.Wish wish, String address) {
        SubscriptionRecord row = new SubscriptionRecord();
        row.setMunicipalityId(town);
        row.setSubscriptionId(UUID.randomUUID());
        row.setAddress(address);
        row.setTheme(wish.theme().map(Enum::name).orElse(""));
        row.setDistrictId(wish.district());
        row.setLanguage(wish.language());
        row.setIsActive(false);
        row.setAskedAt(now());
        return sql.insertInto(SUBSCRIPTION)
                .set(row)
                .onConflict(
                        SUBSCRIPTION.MUNICIPALITY_ID,
                        SUBSCRIPTION.ADDRESS,
                        SUBSCRIPTION.THEME,
                        SUBSCRIPTION.DISTRICT_ID)
                .doUpdate()
                .set(SUBSCRIPTION.ASKED_AT, now())
                .set(SUBSCRIPTION.LANGUAGE, wish.language())
                .where(SUBSCRIPTION.IS_ACTIVE.isFalse())
                .and(SUBSCRIPTION.ASKED_AT.lessThan(now().minus(REST)))
                .returning(SUBSCRIPTION.SUBSCRIPTION_ID)
                .fetchOptional()
                .map(SubscriptionRecord::getSubscriptionId);
    }

    /// Remembers the hash of a link; one to confirm with is good for three days.
    void remember(UUID subscription, Secret secret, Purpose purpose) {
        sql.insertInto(SUBSCRIPTION_KEY)
                .set(SUBSCRIPTION_KEY.MUNICIPALITY_ID, town)
                .set(SUBSCRIPTION_KEY.KEY_HASH, secret.hash())
                .set(SUBSCRIPTION_KEY.SUBSCRIPTION_ID, subscription)
                .set(SUBSCRIPTION_KEY.PURPOSE, purpose.name())
                .set(
                        SUBSCRIPTION_KEY.EXPIRES_AT,
                        purpose == Purpose.CONFIRM ? now().plus(PATIENCE) : null)
                .execute();
    }

    Optional<Subscription> holder(Secret secret, Purpose purpose) {
        return sql.select(SUBSCRIPTION.fields())
                .from(SUBSCRIPTION)
                .join(SUBSCRIPTION_KEY)
                .on(
                        SUBSCRIPTION_KEY
                                .MUNICIPALITY_ID
                                .eq(SUBSCRIPTION.MUNICIPALITY_ID)
                                .and(
                                        SUBSCRIPTION_KEY.SUBSCRIPTION_ID.eq(
                                                SUBSCRIPTION.SUBSCRIPTION_ID)))
                .where(opens(secret, purpose))
                .fetchOptionalInto(SUBSCRIPTION)
                .map(SubscriptionStore::subscription);
    }

    /// Uses a link up and starts the letters. Of two that use it at the same time one does.
    Optional<Subscription> confirm(Secret secret) {
        return sql.deleteFrom(SUBSCRIPTION_KEY)
                .where(opens(secret, Purpose.CONFIRM))
                .returning(SUBSCRIPTION_KEY.SUBSCRIPTION_ID)
                .fetchOptional()
                .flatMap(used ->
                        sql.update(SUBSCRIPTION)
                                .set(SUBSCRIPTION.IS_ACTIVE, true)
                                .where(is(used.getSubscriptionId()))
                                .returning()
                                .fetchOptional())
                .map(SubscriptionStore::subscription);
    }

    boolean forget(UUID id) {
        return sql.deleteFrom(SUBSCRIPTION).where(is(id)).execute() > 0;
    }

    /// Notes that subscribers are told of an answer.
    ///
    /// @return whether they were not told before
    boolean isFirstAnnouncement(QuestionId question) {
        return sql.insertInto(ANNOUNCEMENT)
                        .set(ANNOUNCEMENT.MUNICIPALITY_ID, town)
                        .set(ANNOUNCEMENT.QUESTION_YEAR, question.year())
                        .set(ANNOUNCEMENT.QUESTION_NUMBER, question.number())
                        .set(ANNOUNCEMENT.ANNOUNCED_AT, now())
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /// Who wants to hear about this, each address once. What concerns the whole town concerns each district.
    List<Subscription> about(Question.Subject subject) {
        Condition place =
                subject.district().isEmpty()
                        ? org.jooq.impl.DSL.noCondition()
                        : SUBSCRIPTION.DISTRICT_ID.in(subject.district(), "");
        return sql.select(SUBSCRIPTION.fields())
                .distinctOn(SUBSCRIPTION.ADDRESS)
                .from(SUBSCRIPTION)
                .where(SUBSCRIPTION.MUNICIPALITY_ID.eq(town))
                .and(SUBSCRIPTION.IS_ACTIVE.isTrue())
                .and(SUBSCRIPTION.THEME.in(subject.theme().name(), ""))
                .and(place)
                .orderBy(SUBSCRIPTION.ADDRESS, SUBSCRIPTION.ASKED_AT)
                .fetchInto(SUBSCRIPTION)
                .map(SubscriptionStore::subscription);
    }

    /// Forgets who did not confirm in time.
    ///
    /// @param before when their link had stopped working
    int forgetUnconfirmed(Instant before) {
        return sql.deleteFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.MUNICIPALITY_ID.eq(town))
                .and(SUBSCRIPTION.IS_ACTIVE.isFalse())
                .and(
                        SUBSCRIPTION.ASKED_AT.lessThan(
                                before.atOffset(ZoneOffset.UTC).minus(PATIENCE)))
                .execute();
    }

    private static Subscription subscription(SubscriptionRecord row) {
        return new Subscription(
                row.getSubscriptionId(),
                row.getAddress(),
                new Subscription.Wish(
                        row.getTheme().isEmpty()
                                ? Optional.empty()
                                : Optional.of(Theme.valueOf(row.getTheme())),
                        row.getDistrictId(),
                        row.getLanguage()),
                row.getIsActive());
    }

    private Condition is(UUID id) {
        return SUBSCRIPTION.MUNICIPALITY_ID.eq(town).and(SUBSCRIPTION.SUBSCRIPTION_ID.eq(id));
    }

    private Condition opens(Secret secret, Purpose purpose) {
        return SUBSCRIPTION_KEY
                .MUNICIPALITY_ID
                .eq(town)
                .and(SUBSCRIPTION_KEY.KEY_HASH.eq(secret.hash()))
                .and(SUBSCRIPTION_KEY.PURPOSE.eq(purpose.name()))
                .and(
                        SUBSCRIPTION_KEY
                                .EXPIRES_AT
                                .isNull()
                                .or(SUBSCRIPTION_KEY.EXPIRES_AT.greaterThan(now())));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
