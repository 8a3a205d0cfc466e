// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.evenredig.platform.people.AccountClosed;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.shared.PublicCount;
import nl.evenredig.platform.shared.access.Actor;
import org.springframework.context.event.EventListener;
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

    /// What the reader of a letter follows, and how often they hear about it.
    ///
    /// @param questions which
    /// @param pace the most often of them
    public record Choice(List<QuestionId> questions, Pace pace) {
        public Choice {
            questions = List.copyOf(questions);
        }
    }

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
        return store.holders(new FollowKey(secret), FollowKey.Purpose.CONFIRM).stream()
                .map(Follower::question)
                .findFirst();
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
        store.holders(key, FollowKey.Purpose.READ).stream().map(Follower::id).forEach(store::visit);
        return store.holders(key, FollowKey.Purpose.READ).stream()
                .findFirst()
                .map(follower ->
                        new Visit(follower.question(), follower.seen().orElse(Instant.EPOCH)));
    }

    /// Which questions a link to stop, or a secret link, is about.
    @Transactional(readOnly = true)
    public List<QuestionId> toStop(String secret) {
        return store
                .holders(new FollowKey(secret), FollowKey.Purpose.STOP, FollowKey.Purpose.READ)
                .stream()
                .map(Follower::question)
                .distinct()
                .toList();
    }

    /// Stops, and forgets the follower with their address; for a link in a letter about several questions, all of them.
    ///
    /// @return whether the link still worked
    public boolean stop(String secret) {
        List<Follower> found =
                store.holders(
                        new FollowKey(secret), FollowKey.Purpose.STOP, FollowKey.Purpose.READ);
        found.forEach(follower -> store.forget(follower.id()));
        return !found.isEmpty();
    }

    /// What somebody with a link from a letter chose; empty when the link no longer works.
    @Transactional(readOnly = true)
    public Optional<Choice> choice(String secret) {
        List<Follower> found = store.holders(new FollowKey(secret), FollowKey.Purpose.STOP);
        return found.stream()
                .map(Follower::pace)
                .min(Comparator.naturalOrder())
                .map(pace ->
                        new Choice(
                                found.stream().map(Follower::question).distinct().toList(), pace));
    }

    /// Changes how often the holder of a link from a letter hears; what waits for them is told the next morning.
    ///
    /// @return whether the link still works
    public boolean choose(String secret, Pace pace) {
        List<Follower> found = store.holders(new FollowKey(secret), FollowKey.Purpose.STOP);
        found.forEach(follower -> store.choose(follower, pace));
        return !found.isEmpty();
    }

    /// Starts to follow with an account, or changes how often.
    ///
    /// @throws IllegalArgumentException when the actor has no account
    public void follow(FollowWish wish, Actor actor) {
        store.addByAccount(wish, AccountId.of(actor.id()));
    }

    /// Whose account is closed follows nothing any more.
    @EventListener
    public void forget(AccountClosed closed) {
        store.forget(closed.account());
    }

    public void stop(QuestionId question, Actor actor) {
        store.forget(question, AccountId.of(actor.id()));
    }

    /// Whether somebody follows it with their account.
    @Transactional(readOnly = true)
    public boolean follows(QuestionId question, Actor actor) {
        return pace(question, actor).isPresent();
    }

    /// How often somebody hears about it by their account; empty when they do not follow it with one.
    @Transactional(readOnly = true)
    public Optional<Pace> pace(QuestionId question, Actor actor) {
        return actor.isStranger()
                ? Optional.empty()
                : store.pace(question, AccountId.of(actor.id()));
    }

    /// How many follow it, as it may be shown; empty for a few.
    @Transactional(readOnly = true)
    public OptionalInt count(QuestionId question) {
        return PublicCount.of(store.count(question));
    }
}
