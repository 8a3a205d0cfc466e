// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.job.Agenda;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who hears by mail about new answers on a theme or from a district. They are asked twice, told once for each answer, and
/// forgotten when they stop.
@Component
@Transactional
public class Subscriptions {
    /// What the work is called that tells subscribers.
    static final String NEWS = "portal.tell-subscribers";

    private final SubscriptionStore store;
    private final SubscriptionPost post;
    private final PublishedStore answers;
    private final Work work;

    /// What is done later, and what time it is.
    @Component
    record Work(Agenda agenda, Clock clock) {}

    Subscriptions(
            SubscriptionStore store, SubscriptionPost post, PublishedStore answers, Work work) {
        this.store = store;
        this.post = post;
        this.answers = answers;
        this.work = work;
    }

    /// Sends a letter with a link to confirm. Who asks learns nothing about the address: not whether it is known already.
    public void ask(Subscription.Wish wish, String typed) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        store.ask(wish, address)
                .ifPresent(subscription -> {
                    Secret secret = Secret.fresh();
                    store.remember(subscription, secret, SubscriptionStore.Purpose.CONFIRM);
                    post.askToConfirm(address, wish, secret);
                });
    }

    /// What a link to confirm is about; empty when it is used up or too old.
    @Transactional(readOnly = true)
    public Optional<Subscription> toConfirm(Secret secret) {
        return store.holder(secret, SubscriptionStore.Purpose.CONFIRM);
    }

    /// Starts the letters; a link does that once.
    public Optional<Subscription> confirm(Secret secret) {
        return store.confirm(secret);
    }

    /// What a link to stop is about.
    @Transactional(readOnly = true)
    public Optional<Subscription> toStop(Secret secret) {
        return store.holder(secret, SubscriptionStore.Purpose.STOP);
    }

    /// Stops, and forgets the address.
    ///
    /// @return whether it was there
    public boolean stop(Secret secret) {
        return toStop(secret).filter(found -> store.forget(found.id())).isPresent();
    }

    /// Writes one letter to each address that wants to hear about this answer; a second time nothing happens.
    void announce(QuestionId question) {
        Optional<PublishedAnswer> found = answers.find(question);
        if (found.isEmpty() || !store.isFirstAnnouncement(question)) {
            return;
        }
        List<Subscription> told = store.about(found.get().subject());
        for (Subscription subscription : told) {
            Secret stop = Secret.fresh();
            store.remember(subscription.id(), stop, SubscriptionStore.Purpose.STOP);
            post.tell(subscription, found.get(), stop);
        }
    }

    /// Asks for the letters in the transaction in which the answer is published.
    @EventListener
    void on(QuestionAnswered answered) {
        if (answered.isPublic()) {
            work.agenda().ask(NEWS, answered.question().toString(), work.clock().instant());
        }
    }
}
