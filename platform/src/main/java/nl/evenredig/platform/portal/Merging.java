// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Two questions that are one become one, and one that is two is split; both can be taken back.
@Component
@Transactional
public class Merging {
    private final Steps steps;
    private final Quotes quotes;

    Merging(Steps steps, Quotes quotes) {
        this.steps = steps;
        this.quotes = quotes;
    }

    /// Everything that is needed to take a merge back.
    ///
    /// @param from the question that went on in another
    /// @param into that other
    /// @param before the state it was in
    /// @param clusters what it brought along
    public record Merged(
            QuestionId from, QuestionId into, QuestionState before, List<ClusterId> clusters) {
        public Merged {
            clusters = List.copyOf(clusters);
        }

        /// Reads what [#toString()] wrote.
        public static Merged read(String text) {
            String[] parts = text.split(" ", -1);
            return new Merged(
                    QuestionId.read(parts[0]).orElseThrow(),
                    QuestionId.read(parts[1]).orElseThrow(),
                    QuestionState.valueOf(parts[2]),
                    Stream.of(parts).skip(3).map(id -> ClusterId.read(id).orElseThrow()).toList());
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(from + " " + into + " " + before);
            clusters.forEach(cluster -> text.append(' ').append(cluster));
            return text.toString();
        }
    }

    /// What came of merging.
    public record Outcome(Move move, Optional<Merged> merged) {
        static Outcome not(Move move) {
            return new Outcome(move, Optional.empty());
        }
    }

    /// Lets one question go on in another that still runs.
    ///
    /// @param version of the one that goes on
    public Outcome merge(QuestionId from, int version, QuestionId into, Actor by) {
        if (from.equals(into)) {
            return Outcome.not(new Move.Forbidden("portal.desk.move.itself"));
        }
        Optional<Question> source = hold(from, into, from);
        Optional<Question> target = hold(from, into, into);
        if (source.isEmpty() || target.isEmpty()) {
            return Outcome.not(new Move.Gone());
        }
        if (source.get().version() != version) {
            return Outcome.not(new Move.Overtaken());
        }
        if (!source.get().state().isMergeable() || !target.get().state().isUnanswered()) {
            return Outcome.not(new Move.Forbidden("portal.desk.move.merge"));
        }
        List<ClusterId> clusters = steps.clusters().of(from);
        quotes.copy(from, into, steps.askers(from), by);
        steps.clusters().move(clusters, into);
        steps.questions().merge(from, into);
        steps.note(by, "portal.questions-merged", from);
        return new Outcome(
                new Move.Done(),
                Optional.of(new Merged(from, into, source.get().state(), clusters)));
    }

    /// Takes a merge back, while what it brought along still lies in the other question.
    public Move unmerge(Merged merged, Actor by) {
        Optional<Question> source = hold(merged.from(), merged.into(), merged.from());
        hold(merged.from(), merged.into(), merged.into());
        boolean isStill =
                source.filter(question -> question.state() == QuestionState.MERGED).isPresent()
                        && new HashSet<>(steps.clusters().of(merged.into()))
                                .containsAll(merged.clusters());
        if (!isStill) {
            return new Move.Overtaken();
        }
        quotes.withdraw(merged.into(), steps.signals().of(merged.clusters()), by);
        steps.clusters().move(merged.clusters(), merged.from());
        steps.questions().unmerge(merged.from(), merged.before());
        steps.note(by, "portal.questions-unmerged", merged.from());
        return new Move.Done();
    }

    /// Takes some of the askers out of a question, because they ask something else; they lie together in a cluster of their
    /// own. At least one stays.
    public Clusters.Bundled split(
            QuestionId id, Collection<SignalId> leaving, String title, Actor by) {
        Optional<Question> held = steps.questions().hold(id);
        if (held.isEmpty()) {
            return Clusters.Bundled.not(new Move.Gone());
        }
        List<Signal> asking = steps.askers(id);
        Set<SignalId> askers = new HashSet<>(asking.stream().map(Signal::id).toList());
        if (!held.get().state().isUnanswered()) {
            return Clusters.Bundled.not(new Move.Forbidden("portal.desk.move.split"));
        }
        if (leaving.isEmpty() || !askers.containsAll(leaving)) {
            return Clusters.Bundled.not(new Move.Overtaken());
        }
        if (new HashSet<>(leaving).size() == askers.size()) {
            return Clusters.Bundled.not(new Move.Forbidden("portal.desk.move.all"));
        }
        ClusterId cluster = steps.clusters().add(title);
        steps.signals().lay(leaving, SignalState.CLUSTERED, Optional.of(cluster));
        quotes.withdraw(
                id, asking.stream().filter(signal -> leaving.contains(signal.id())).toList(), by);
        steps.note(by, "portal.question-split", id);
        return new Clusters.Bundled(new Move.Done(), Optional.of(cluster));
    }

    /// Holds two questions always in the same order, so that two who merge crosswise do not wait for each other.
    private Optional<Question> hold(QuestionId one, QuestionId other, QuestionId wanted) {
        QuestionId first = one.toString().compareTo(other.toString()) < 0 ? one : other;
        steps.questions().hold(first);
        return steps.questions().hold(wanted);
    }
}
