// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.thread.Activities;
import nl.evenredig.platform.thread.Activity;
import nl.evenredig.platform.thread.ActivityId;
import nl.evenredig.platform.thread.Opening;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a town brings in what it handled before, in another system or on paper, with the days on which it happened then.
/// Nobody gets a letter of it, and nothing upward is told; that it was brought in stands in the audit log.
@Component
@Transactional
public class Earlier {
    private final HistoryStore history;
    private final Threads threads;
    private final Shelves shelves;
    private final Books books;

    /// Where what is brought in is put.
    @Component
    record Shelves(
            SignalStore signals,
            ClusterStore clusters,
            QuestionStore questions,
            AnswerStore answers,
            FeedbackStore feedback,
            ReferralStore referrals,
            ExplorationStore explorations,
            Linguist linguist,
            Activities activities,
            Uploads uploads) {}

    Earlier(HistoryStore history, Threads threads, Shelves shelves, Books books) {
        this.history = history;
        this.threads = threads;
        this.shelves = shelves;
        this.books = books;
    }

    /// What became of signals that lay together.
    ///
    /// @param title what they were about
    /// @param state what became of them
    /// @param reason why they were noted, or to whom they went; empty otherwise
    /// @param at when
    public record Settled(String title, SignalState state, String reason, Instant at) {}

    /// Takes in a signal of then. Its language is guessed when nobody told it.
    public Signal receive(SignalPost post, DutchText dutch, Instant at, Actor by) {
        int year = at.atZone(books.clock().getZone()).getYear();
        SignalId id = new SignalId(threads.number(year));
        Guess guess =
                shelves.linguist()
                        .guess(post.saying().told().isEmpty() ? post.saying().words() : "");
        shelves.signals().add(id, post, guess, by);
        post.files().forEach((kind, file) -> shelves.uploads().claim(file, kind, id.owner()));
        history.received(id, dutch, at);
        note(by, "signal:" + id);
        return shelves.signals().find(id).orElseThrow();
    }

    /// Lays signals together as they lay then.
    public ClusterId settle(List<SignalId> signals, Settled settled, Actor by) {
        ClusterId cluster = shelves.clusters().add(settled.title());
        shelves.signals().lay(signals, SignalState.CLUSTERED, Optional.of(cluster));
        boolean isNoted =
                settled.state() == SignalState.NOTED || settled.state() == SignalState.REFERRED;
        if (isNoted) {
            shelves.clusters().settle(cluster, settled.state(), settled.reason());
            shelves.signals().follow(cluster, settled.state());
        }
        history.settled(cluster, settled.at());
        note(by, "cluster:" + cluster);
        return cluster;
    }

    /// Opens a dossier for a question of then.
    public QuestionId open(Opening opening, Actor by) {
        return threads.open(opening, by);
    }

    /// Brings a question in that has a dossier, with the signals it came from.
    public void ask(QuestionId id, List<ClusterId> from, Handled handled, Actor by) {
        shelves.questions().add(id, handled.subject(), QuestionState.RECEIVED);
        from.forEach(cluster -> {
            shelves.clusters().becomes(cluster, id);
            shelves.signals().follow(cluster, SignalState.QUESTION);
        });
        handled.answer().ifPresent(answer -> shelves.answers().add(id, answer, by));
        if (!handled.told().isEmpty()) {
            shelves.signals()
                    .of(from)
                    .forEach(asker ->
                            shelves.feedback()
                                    .add(asker.id(), id, Feedback.Way.PAGE, handled.told()));
        }
        history.handled(id, handled);
        note(by, "question:" + id);
    }

    /// Brings in that another organisation was asked, as it stands now; a question that lies with one must be REFERRED.
    ///
    /// @param past its id and version are not kept
    public void refer(Referral past, Actor by) {
        ReferralId id = shelves.referrals().add(past.question(), past.wish(), past.due(), by);
        history.referred(id, past);
        note(by, "referral:" + id);
    }

    /// Brings in a small study, as it stands now.
    ///
    /// @param past its activity and version are not kept
    public void explore(Exploration past, Actor by) {
        QuestionId question = past.question();
        ActivityId activity =
                shelves.activities()
                        .plan(
                                question,
                                new Activity.Plan(
                                        Explorations.KIND, past.plan().title(), past.path()),
                                by);
        shelves.explorations().add(question, past.plan(), activity);
        past.interviews().forEach(one -> shelves.explorations().interview(question, one));
        if (past.state() == ExplorationState.REPORTED) {
            shelves.explorations().end(question, past.state(), past.outcome());
            shelves.activities().finish(activity, by);
        }
        note(by, "exploration:" + question);
    }

    /// Counts signals of then of which only the number is left.
    public void count(List<Trace> traces, Settled settled, Actor by) {
        ClusterId cluster = shelves.clusters().add(settled.title());
        shelves.clusters().settle(cluster, SignalState.NOTED, settled.reason());
        for (Trace trace : traces) {
            for (int i = 0; i < trace.number(); i++) {
                history.remember(new SignalId(threads.number(trace.year())), trace, cluster);
            }
        }
        note(by, "cluster:" + cluster);
    }

    private void note(Actor by, String object) {
        books.note(by, "portal.brought-in", object);
    }
}
