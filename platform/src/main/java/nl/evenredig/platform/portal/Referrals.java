// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.OrganisationId;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.people.Representatives;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.shared.time.Term;
import nl.evenredig.platform.shared.time.WorkingDays;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.thread.Author;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Occasion;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where another organisation is asked to answer a question. It sees only what those who asked agreed to; only those who
/// speak for it act for it.
@Component
@Transactional
public class Referrals {
    /// How long an organisation has.
    public static final Term TERM = Term.workingDays(10);

    private static final int SHOWN = 200;

    private final ReferralStore store;
    private final Steps steps;
    private final Threads threads;
    private final Partners partners;

    /// Who is asked, how, and on which days they work.
    @Component
    record Partners(
            Organisations organisations,
            Representatives representatives,
            ReferralPost post,
            WorkingDays days,
            Languages languages) {}

    Referrals(ReferralStore store, Steps steps, Threads threads, Partners partners) {
        this.store = store;
        this.steps = steps;
        this.threads = threads;
        this.partners = partners;
    }

    /// Asks an organisation. At least one of those who asked must have agreed; only their words go along.
    public Move send(QuestionId id, int version, Referral.Wish wish, Actor by) {
        return steps.take(
                id,
                version,
                new Steps.Arrow(QuestionState.REFERRED, by),
                question -> {
                    Set<SignalId> askers =
                            steps.askers(id).stream().map(Signal::id).collect(Collectors.toSet());
                    if (wish.agreed().isEmpty() || !askers.containsAll(wish.agreed())) {
                        return Optional.of("portal.desk.move.agreed");
                    }
                    if (partners.representatives().of(wish.organisation()).isEmpty()) {
                        return Optional.of("portal.desk.move.unspoken");
                    }
                    LocalDate due = TERM.lastDay(steps.today(), partners.days());
                    ReferralId referral = store.add(id, wish, due, by);
                    steps.questions().go(id, QuestionState.REFERRED);
                    partners.post().ask(store.find(referral).orElseThrow(), question.title());
                    return Optional.empty();
                });
    }

    /// The town takes it back; the question waits for another way.
    public Move withdraw(ReferralId id, int version, String reason, Actor by) {
        Optional<Referral> held = hold(id);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        Move move = go(held.get(), version, ReferralState.WITHDRAWN, reason);
        if (move.isDone()) {
            partners.post().takeBack(held.get(), handBack(held.get().question()));
            note(by, "portal.referral-withdrawn", id);
        }
        return move;
    }

    /// The town answers by itself: an organisation that was asked need not any more, and hears so.
    void answered(Question question, Actor by) {
        Language dutch = partners.languages().first();
        String reason = partners.languages().texts(dutch).say("portal.referral.answered.here");
        store.of(question.id()).stream()
                .flatMap(one -> store.hold(one.id()).stream())
                .filter(one -> one.state().isOpen())
                .forEach(one -> {
                    store.go(one.id(), ReferralState.WITHDRAWN, reason);
                    partners.post().takeBack(one, question.title());
                    note(by, "portal.referral-withdrawn", one.id());
                });
    }

    /// The organisation will answer.
    public Move accept(ReferralId id, int version, Actor by) {
        Optional<Referral> held = own(id, by);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        Move move = go(held.get(), version, ReferralState.ACCEPTED, "");
        if (move.isDone()) {
            note(by, "portal.referral-accepted", id);
        }
        return move;
    }

    /// The organisation will not answer, and says why.
    public Move decline(ReferralId id, int version, String reason, Actor by) {
        Optional<Referral> held = own(id, by);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        Move move = go(held.get(), version, ReferralState.DECLINED, reason);
        if (move.isDone()) {
            handBack(held.get().question());
            note(by, "portal.referral-declined", id);
        }
        return move;
    }

    /// The organisation answers; its words come in the dossier, for colleagues until the town publishes its answer.
    public Move answer(ReferralId id, int version, String words, Actor by) {
        Optional<Referral> held = own(id, by);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        Move move = go(held.get(), version, ReferralState.ANSWERED, words);
        if (move.isDone()) {
            write(held.get(), words, by);
            note(by, "portal.referral-answered", id);
        }
        return move;
    }

    /// Everything that was asked of the organisations somebody speaks for.
    @Transactional(readOnly = true)
    public List<Referral> to(AccountId speaker) {
        List<OrganisationId> organisations = partners.representatives().organisations(speaker);
        return organisations.isEmpty() ? List.of() : store.to(organisations, SHOWN);
    }

    /// One of those.
    @Transactional(readOnly = true)
    public Optional<Referral> find(ReferralId id, AccountId speaker) {
        return store.find(id)
                .filter(one -> one.state() != ReferralState.WITHDRAWN)
                .filter(one ->
                        partners.representatives().speaksFor(speaker, one.wish().organisation()));
    }

    /// Of a question, the newest first.
    @Transactional(readOnly = true)
    public List<Referral> of(QuestionId question) {
        return store.of(question);
    }

    /// The words that go along with a referral.
    @Transactional(readOnly = true)
    public List<Signal> agreed(Referral referral) {
        return steps.askers(referral.question()).stream()
                .filter(signal -> referral.wish().agreed().contains(signal.id()))
                .toList();
    }

    // The question first, as whoever answers it does, so that two never wait for each other.
    private Optional<Referral> hold(ReferralId id) {
        store.find(id).map(Referral::question).ifPresent(steps.questions()::hold);
        return store.hold(id);
    }

    private Optional<Referral> own(ReferralId id, Actor by) {
        AccountId speaker = AccountId.of(by.id());
        return hold(id).filter(one ->
                partners.representatives().speaksFor(speaker, one.wish().organisation()));
    }

    private Move go(Referral now, int version, ReferralState to, String reply) {
        if (now.version() != version) {
            return new Move.Overtaken();
        }
        if (!now.state().leadsTo(to)) {
            return new Move.Forbidden("portal.referral.over");
        }
        store.go(now.id(), to, Plain.text(reply));
        return new Move.Done();
    }

    /// @return what the question asks
    private String handBack(QuestionId id) {
        Question question = steps.questions().hold(id).orElseThrow();
        if (question.state() == QuestionState.REFERRED) {
            steps.questions().go(id, QuestionState.TRIAGED);
        }
        return question.title();
    }

    private void write(Referral referral, String words, Actor by) {
        String name =
                partners.organisations()
                        .find(referral.wish().organisation())
                        .map(found -> found.name())
                        .orElse("");
        Writing said =
                Writing.told(EntryKind.SAID, steps.today(), Wording.dutch("", words))
                        .by(
                                Author.named(AuthorKind.ORGANISATION, name),
                                new Occasion("portal.occasion.referral", 0, ""));
        threads.write(referral.question(), said.internal(), by);
    }

    private void note(Actor by, String action, ReferralId id) {
        steps.books().note(by, action, "referral:" + id);
    }
}
