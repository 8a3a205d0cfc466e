// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where signals about one thing are laid together, and where is settled what becomes of them.
@Component
@Transactional
public class Clusters {
    private final ClusterStore store;
    private final SignalStore signals;
    private final Asking asking;
    private final Books books;

    Clusters(ClusterStore store, SignalStore signals, Asking asking, Books books) {
        this.store = store;
        this.signals = signals;
        this.asking = asking;
        this.books = books;
    }

    /// What came of laying signals together.
    ///
    /// @param move whether it was done
    /// @param cluster where they lie now
    public record Bundled(Move move, Optional<ClusterId> cluster) {
        static Bundled not(Move move) {
            return new Bundled(move, Optional.empty());
        }
    }

    /// Lays signals that nobody took up yet together; one is enough. When somebody took one of them up meanwhile, nothing
    /// is done.
    public Bundled bundle(Collection<SignalId> ids, String title, Actor by) {
        Optional<Move> fault = notFree(ids);
        if (fault.isPresent()) {
            return Bundled.not(fault.get());
        }
        ClusterId cluster = store.add(title);
        signals.lay(ids, SignalState.CLUSTERED, Optional.of(cluster));
        books.note(by, "portal.signals-bundled", "cluster:" + cluster);
        return new Bundled(new Move.Done(), Optional.of(cluster));
    }

    /// Lays signals that nobody took up yet with others.
    public Move add(ClusterId id, Collection<SignalId> ids, Actor by) {
        Optional<Cluster> cluster = store.hold(id);
        if (cluster.isEmpty()) {
            return new Move.Gone();
        }
        Optional<Move> fault = notFree(ids);
        if (fault.isPresent()) {
            return fault.get();
        }
        signals.lay(ids, cluster.get().state(), Optional.of(id));
        books.note(by, "portal.signals-added", "cluster:" + id);
        return new Move.Done();
    }

    /// Takes a cluster apart: its signals lie open again. The way back from [#bundle].
    public Move unbundle(ClusterId id, Actor by) {
        Optional<Cluster> held = store.hold(id);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        if (!held.get().state().leadsTo(SignalState.RECEIVED)) {
            return new Move.Overtaken();
        }
        signals.lay(ids(id), SignalState.RECEIVED, Optional.empty());
        store.remove(id);
        books.note(by, "portal.signals-unbundled", "cluster:" + id);
        return new Move.Done();
    }

    /// Nothing more is done with it; its senders read why.
    public Move note(ClusterId id, String reason, Actor by) {
        return settle(id, SignalState.NOTED, reason, by);
    }

    /// It went to somebody else; its senders read to whom.
    ///
    /// @param where to whom it went, in words for its senders
    public Move refer(ClusterId id, String where, Actor by) {
        return settle(id, SignalState.REFERRED, where, by);
    }

    /// Takes back what was settled, when it was noted or referred.
    public Move reopen(ClusterId id, Actor by) {
        Optional<Cluster> held = store.hold(id);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        SignalState state = held.get().state();
        if (state != SignalState.NOTED && state != SignalState.REFERRED) {
            return new Move.Overtaken();
        }
        store.settle(id, SignalState.CLUSTERED, "");
        signals.follow(id, SignalState.CLUSTERED);
        books.note(by, "portal.cluster-reopened", "cluster:" + id);
        return new Move.Done();
    }

    /// Makes a knowledge question of it. The question has the number of its only signal, or one of its own.
    ///
    /// @return the question, when it was made
    public Asked ask(ClusterId id, Question.Subject subject, Actor by) {
        Optional<Cluster> held = store.hold(id);
        if (held.isEmpty()) {
            return Asked.not(new Move.Gone());
        }
        if (!held.get().state().leadsTo(SignalState.QUESTION)) {
            return Asked.not(new Move.Overtaken());
        }
        QuestionId question = asking.open(subject, signals.of(List.of(id)), by);
        store.becomes(id, question);
        signals.follow(id, SignalState.QUESTION);
        books.note(by, "portal.question-opened", "question:" + question);
        return new Asked(new Move.Done(), Optional.of(question));
    }

    /// Adds a cluster to a question that is there already.
    public Move join(ClusterId id, QuestionId question, Actor by) {
        Optional<Cluster> held = store.hold(id);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        if (!held.get().state().leadsTo(SignalState.QUESTION)) {
            return new Move.Overtaken();
        }
        Optional<Move> fault = asking.join(question, signals.of(List.of(id)), by);
        if (fault.isPresent()) {
            return fault.get();
        }
        store.becomes(id, question);
        signals.follow(id, SignalState.QUESTION);
        books.note(by, "portal.question-joined", "question:" + question);
        return new Move.Done();
    }

    /// What came of making a question.
    ///
    /// @param move whether it was done
    /// @param question which one
    public record Asked(Move move, Optional<QuestionId> question) {
        static Asked not(Move move) {
            return new Asked(move, Optional.empty());
        }
    }

    @Transactional(readOnly = true)
    public Optional<Cluster> find(ClusterId id) {
        return store.find(id);
    }

    /// What lies in a cluster, the oldest first.
    @Transactional(readOnly = true)
    public List<Signal> signals(ClusterId id) {
        return signals.of(List.of(id));
    }

    private Move settle(ClusterId id, SignalState state, String reason, Actor by) {
        Optional<Cluster> held = store.hold(id);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        if (!held.get().state().leadsTo(state)) {
            return new Move.Overtaken();
        }
        store.settle(id, state, reason);
        signals.follow(id, state);
        books.note(by, "portal.cluster-settled", "cluster:" + id);
        return new Move.Done();
    }

    /// Why these signals cannot be taken up; empty when all can. Holds them.
    private Optional<Move> notFree(Collection<SignalId> ids) {
        List<Signal> held = signals.hold(ids);
        if (ids.isEmpty() || held.size() != ids.size()) {
            return Optional.of(new Move.Gone());
        }
        boolean areFree = held.stream().allMatch(signal -> signal.state() == SignalState.RECEIVED);
        return areFree ? Optional.empty() : Optional.of(new Move.Overtaken());
    }

    private List<SignalId> ids(ClusterId id) {
        return signals.of(List.of(id)).stream().map(Signal::id).toList();
    }
}
