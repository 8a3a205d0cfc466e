// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import static nl.evenredig.platform.generated.db.thread.Tables.FOLLOWER;
import static nl.evenredig.platform.generated.db.thread.Tables.FOLLOW_KEY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.evenredig.platform.generated.db.thread.tables.records.FollowerRecord;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Followers, and the hashes of their links.
@Component
class FollowerStore {
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration REST = Duration.ofMinutes(10);
    private static final Duration VISIT = Duration.ofMinutes(30);

    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    FollowerStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// Notes that somebody asked to follow by mail.
    ///
    /// @return the follower to send a letter to; empty when the address follows already or got a letter just now
    Optional<UUID> ask(FollowWish wish, String address) {
        FollowerRecord row = row(wish);
        row.setAddress(address);
        row.setIsActive(false);
        return sql.insertInto(FOLLOWER)
                .set(row)
                .onConflict(
                        FOLLOWER.MUNICIPALITY_ID,
                        FOLLOWER.QUESTION_YEAR,
                        FOLLOWER.QUESTION_NUMBER,
                        FOLLOWER.ADDRESS)
                .doUpdate()
                .set(FOLLOWER.ASKED_AT, now())
                .set(FOLLOWER.LANGUAGE, wish.language())
                .set(FOLLOWER.PACE, wish.pace().name())
                .where(FOLLOWER.IS_ACTIVE.isFalse())
                .and(FOLLOWER.ASKED_AT.lessThan(now().minus(REST)))
                .returning(FOLLOWER.FOLLOWER_ID)
                .fetchOptional()
                .map(FollowerRecord::getFollowerId);
    }

    /// Forgets who did not confirm in time.
    ///
    /// @param before when their link had stopped working
    /// @return how many
    int forgetUnconfirmed(Instant before) {
        return sql.deleteFrom(FOLLOWER)
                .where(FOLLOWER.MUNICIPALITY_ID.eq(town))
                .and(FOLLOWER.IS_ACTIVE.isFalse())
                .and(FOLLOWER.ASKED_AT.lessThan(before.atOffset(ZoneOffset.UTC).minus(PATIENCE)))
                .execute();
    }

    /// Who follows already hears as often as they say now.
    void addByAccount(FollowWish wish, AccountId account) {
        FollowerRecord row = row(wish);
        row.setAccountId(account.value());
        row.setIsActive(true);
        sql.insertInto(FOLLOWER)
                .set(row)
                .onConflict(
                        FOLLOWER.MUNICIPALITY_ID,
                        FOLLOWER.QUESTION_YEAR,
                        FOLLOWER.QUESTION_NUMBER,
                        FOLLOWER.ACCOUNT_ID)
                .doUpdate()
                .set(FOLLOWER.PACE, wish.pace().name())
                .execute();
    }

    UUID addByLink(FollowWish wish) {
        FollowerRecord row = row(wish);
        row.setIsActive(true);
        row.setSeenAt(now());
        row.setVisitedAt(now());
        sql.insertInto(FOLLOWER).set(row).execute();
        return row.getFollowerId();
    }

    /// Remembers the hash of a link; one to confirm with is good for three days.
    void remember(UUID follower, FollowKey key, FollowKey.Purpose purpose) {
        var insert =
                sql.insertInto(FOLLOW_KEY)
                        .set(FOLLOW_KEY.MUNICIPALITY_ID, town)
                        .set(FOLLOW_KEY.KEY_HASH, key.hash())
                        .set(FOLLOW_KEY.FOLLOWER_ID, follower)
                        .set(FOLLOW_KEY.PURPOSE, purpose.name());
        if (purpose == FollowKey.Purpose.CONFIRM) {
            insert.set(FOLLOW_KEY.EXPIRES_AT, now().plus(PATIENCE)).execute();
        } else {
            insert.execute();
        }
    }

    /// Whose link this is: of one follower, or of all who are told in the letter it stands in.
    List<Follower> holders(FollowKey key, FollowKey.Purpose... purposes) {
        return sql.select(FOLLOWER.fields())
                .from(FOLLOWER)
                .join(FOLLOW_KEY)
                .on(
                        FOLLOW_KEY
                                .MUNICIPALITY_ID
                                .eq(FOLLOWER.MUNICIPALITY_ID)
                                .and(FOLLOW_KEY.FOLLOWER_ID.eq(FOLLOWER.FOLLOWER_ID)))
                .where(opens(key, purposes))
                .orderBy(FOLLOWER.QUESTION_YEAR, FOLLOWER.QUESTION_NUMBER)
                .fetchInto(FOLLOWER)
                .map(FollowerStore::follower);
    }

    /// Uses a link up and starts the letters. Of two that use it at the same time one does.
    Optional<Follower> confirm(FollowKey key) {
        return sql.deleteFrom(FOLLOW_KEY)
                .where(opens(key, FollowKey.Purpose.CONFIRM))
                .returning(FOLLOW_KEY.FOLLOWER_ID)
                .fetchOptional()
                .flatMap(used ->
                        sql.update(FOLLOWER)
                                .set(FOLLOWER.IS_ACTIVE, true)
                                .where(is(used.getFollowerId()))
                                .returning()
                                .fetchOptional())
                .map(FollowerStore::follower);
    }

    /// Forgets a follower and all their links.
    boolean forget(UUID follower) {
        return sql.deleteFrom(FOLLOWER).where(is(follower)).execute() > 0;
    }

    boolean forget(QuestionId question, AccountId account) {
        return sql.deleteFrom(FOLLOWER)
                        .where(of(question))
                        .and(FOLLOWER.ACCOUNT_ID.eq(account.value()))
                        .execute()
                > 0;
    }

    void forget(AccountId account) {
        sql.deleteFrom(FOLLOWER)
                .where(FOLLOWER.MUNICIPALITY_ID.eq(town))
                .and(FOLLOWER.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    /// How often somebody hears about it by account; empty when they do not follow it.
    Optional<Pace> pace(QuestionId question, AccountId account) {
        return sql.selectFrom(FOLLOWER)
                .where(of(question))
                .and(FOLLOWER.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(row -> Pace.valueOf(row.getPace()));
    }

    void choose(Follower follower, Pace pace) {
        sql.update(FOLLOWER).set(FOLLOWER.PACE, pace.name()).where(is(follower.id())).execute();
    }

    /// Those of them who still follow, in the same order; nobody else changes or forgets them until the transaction ends.
    List<Follower> hold(List<Follower> followers) {
        Map<UUID, Follower> there =
                sql.selectFrom(FOLLOWER)
                        .where(FOLLOWER.MUNICIPALITY_ID.eq(town))
                        .and(FOLLOWER.FOLLOWER_ID.in(ids(followers)))
                        .orderBy(FOLLOWER.FOLLOWER_ID)
                        .forUpdate()
                        .fetchMap(FOLLOWER.FOLLOWER_ID, FollowerStore::follower);
        return ids(followers).stream().flatMap(id -> Stream.ofNullable(there.get(id))).toList();
    }

    /// These, and whoever else is told together at the same address or account.
    Set<UUID> alike(List<Follower> followers) {
        Condition isAlike = FOLLOWER.FOLLOWER_ID.in(ids(followers));
        Condition isTogether = FOLLOWER.IS_ACTIVE.isTrue().and(FOLLOWER.PACE.ne(Pace.NOW.name()));
        for (Follower follower : followers) {
            Condition isSame =
                    follower.account()
                            .map(account -> FOLLOWER.ACCOUNT_ID.eq(account.value()))
                            .orElseGet(() -> FOLLOWER.ADDRESS.eq(follower.address().orElse("")));
            isAlike = isAlike.or(isSame.and(isTogether));
        }
        return sql.selectFrom(FOLLOWER)
                .where(FOLLOWER.MUNICIPALITY_ID.eq(town))
                .and(isAlike)
                .fetchSet(FOLLOWER.FOLLOWER_ID);
    }

    private static List<UUID> ids(List<Follower> followers) {
        return followers.stream().map(Follower::id).toList();
    }

    List<Follower> active(QuestionId question) {
        return sql.selectFrom(FOLLOWER)
                .where(of(question))
                .and(FOLLOWER.IS_ACTIVE.isTrue())
                .orderBy(FOLLOWER.FOLLOWER_ID)
                .fetch(FollowerStore::follower);
    }

    int count(QuestionId question) {
        return sql.fetchCount(FOLLOWER, of(question).and(FOLLOWER.IS_ACTIVE.isTrue()));
    }

    /// Notes a visit with a secret link. Pages opened within half an hour are one visit, so that what is new stays new
    /// while somebody reads.
    void visit(UUID follower) {
        sql.update(FOLLOWER)
                .set(FOLLOWER.SEEN_AT, FOLLOWER.VISITED_AT)
                .where(is(follower))
                .and(FOLLOWER.VISITED_AT.lessThan(now().minus(VISIT)))
                .execute();
        sql.update(FOLLOWER).set(FOLLOWER.VISITED_AT, now()).where(is(follower)).execute();
    }

    private FollowerRecord row(FollowWish wish) {
        FollowerRecord row = new FollowerRecord();
        row.setMunicipalityId(town);
        row.setFollowerId(UUID.randomUUID());
        row.setQuestionYear(wish.question().year());
        row.setQuestionNumber(wish.question().number());
        row.setLanguage(wish.language());
        row.setPace(wish.pace().name());
        row.setAskedAt(now());
        return row;
    }

    static Follower follower(FollowerRecord row) {
        return new Follower(
                row.getFollowerId(),
                new QuestionId(row.getQuestionYear(), row.getQuestionNumber()),
                Optional.ofNullable(row.getAccountId()).map(AccountId::new),
                Optional.ofNullable(row.getAddress()),
                row.getLanguage(),
                Pace.valueOf(row.getPace()),
                row.getIsActive(),
                Optional.ofNullable(row.getSeenAt()).map(OffsetDateTime::toInstant));
    }

    private Condition is(UUID follower) {
        return FOLLOWER.MUNICIPALITY_ID.eq(town).and(FOLLOWER.FOLLOWER_ID.eq(follower));
    }

    private Condition of(QuestionId question) {
        return FOLLOWER.MUNICIPALITY_ID
                .eq(town)
                .and(FOLLOWER.QUESTION_YEAR.eq(question.year()))
                .and(FOLLOWER.QUESTION_NUMBER.eq(question.number()));
    }

    private Condition opens(FollowKey key, FollowKey.Purpose... purposes) {
        return FOLLOW_KEY
                .MUNICIPALITY_ID
                .eq(town)
                .and(FOLLOW_KEY.KEY_HASH.eq(key.hash()))
                .and(FOLLOW_KEY.PURPOSE.in(List.of(purposes).stream().map(Enum::name).toList()))
                .and(
                        FOLLOW_KEY
                                .EXPIRES_AT
                                .isNull()
                                .or(FOLLOW_KEY.EXPIRES_AT.greaterThan(DSL.val(now()))));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
