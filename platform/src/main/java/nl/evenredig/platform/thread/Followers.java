// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.shared.PublicCount;
import nl.evenredig.platform.shared.access.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who hears about a question: with their account, by mail, or with a secret link and no address at all.
@Component
@Transactional
public class Followers {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[^@\\s<>\"(),;:\\\\]{1,64}@[^@\\s<>\"(),;:\\\\]{1,180}\\.[^@\\s.]{2,}");

    private final FollowerStore store;
    private final DossierStore dossiers;
    private final Bulletin bulletin;

    Followers(FollowerStore store, DossierStore dossiers, Bulletin bulletin) {
        this.store = store;
        this.dossiers = dossiers;
        this.bulletin = bulletin;
    }

    /// What somebody with a secret link finds.
    ///
    /// @param question what they follow
    /// @param since what happened after this is new to them
    public record Visit(QuestionId question, Instant since) {}

    /// Whether mail could be sent there.
    public static boolean isAddress(String typed) {
        return ADDRESS.matcher(typed.strip()).matches();
    }

    /// Sends a letter with a link to confirm. Who asks learns nothing about the address: not whether it follows already.
    ///
    /// @throws java.util.NoSuchElementException when there is no such public dossier
    public void ask(FollowWish wish, String typed) {
        Dossier dossier = dossiers.find(wish.question(), Audience.EVERYONE).orElseThrow();
        String address = typed.strip().toLowerCase(Locale.ROOT);
        store.ask(wish, address)
                .ifPresent(follower -> {
                    FollowKey key = FollowKey.fresh();
                    store.remember(follower, key, FollowKey.Purpose.CONFIRM);
                    bulletin.askToConfirm(dossier, address, wish.language(), key);
                });
    }

    /// Which question a link to confirm is about; empty when it is used up or too old.
    @Transactional(readOnly = true)
    public Optional<QuestionId> toConfirm(String secret) {
        return store.holder(new FollowKey(secret), FollowKey.Purpose.CONFIRM)
                .map(Follower::question);
    }

    /// Starts the letters; a link does that once.
    public Optional<QuestionId> confirm(String secret) {
        return store.confirm(new FollowKey(secret)).map(Follower::question);
    }

    /// Makes a secret link.
    ///
    /// @return the secret, which is kept nowhere
    public String followByLink(FollowWish wish) {
        FollowKey key = FollowKey.fresh();
        UUID follower = store.addByLink(wish);
        store.remember(follower, key, FollowKey.Purpose.READ);
        return key.secret();
    }

    /// Notes a visit with a secret link.
    public Optional<Visit> visit(String secret) {
        FollowKey key = new FollowKey(secret);
        store.holder(key, FollowKey.Purpose.READ).map(Follower::id).ifPresent(store::visit);
        return store.holder(key, FollowKey.Purpose.READ)
                .map(follower ->
                        new Visit(follower.question(), follower.seen().orElse(Instant.EPOCH)));
    }

    /// Which question a link to stop, or a secret link, is about.
    @Transactional(readOnly = true)
    public Optional<QuestionId> toStop(String secret) {
        return store.holder(new FollowKey(secret), FollowKey.Purpose.STOP, FollowKey.Purpose.READ)
                .map(Follower::question);
    }

    /// Stops, and forgets the follower with their address.
    public Optional<QuestionId> stop(String secret) {
        Optional<Follower> follower =
                store.holder(new FollowKey(secret), FollowKey.Purpose.STOP, FollowKey.Purpose.READ);
        return follower.filter(found -> store.forget(found.id())).map(Follower::question);
    }

    /// @throws IllegalArgumentException when the actor has no account
    public void follow(FollowWish wish, Actor actor) {
        store.addByAccount(wish, AccountId.of(actor.id()));
    }

    public void stop(QuestionId question, Actor actor) {
        store.forget(question, AccountId.of(actor.id()));
    }

    /// Whether somebody follows it with their account.
    @Transactional(readOnly = true)
    public boolean follows(QuestionId question, Actor actor) {
        return !actor.isStranger() && store.follows(question, AccountId.of(actor.id()));
    }

    /// How many follow it, as it may be shown; empty for a few.
    @Transactional(readOnly = true)
    public OptionalInt count(QuestionId question) {
        return PublicCount.of(store.count(question));
    }
}
