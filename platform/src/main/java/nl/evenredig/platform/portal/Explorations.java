// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Optional;
import java.util.function.Function;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.UploadId;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.thread.Activities;
import nl.evenredig.platform.thread.Activity;
import nl.evenredig.platform.thread.ActivityId;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Pointer;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The small studies that questions grow into. Each is an activity of its question: when it is reported, the question can
/// be answered.
@Component
@Transactional
public class Explorations {
    /// The text that names this kind of activity.
    public static final String KIND = "portal.exploration.kind";

    private final ExplorationStore store;
    private final Steps steps;
    private final Dossiers dossiers;
    private final Uploads uploads;

    /// Where the dossier hears of it.
    @Component
    record Dossiers(Activities activities, Threads threads) {}

    Explorations(ExplorationStore store, Steps steps, Dossiers dossiers, Uploads uploads) {
        this.store = store;
        this.steps = steps;
        this.dossiers = dossiers;
        this.uploads = uploads;
    }

    /// Plans one for a question for which something must be organised.
    ///
    /// @param version of the question that was read
    public Move plan(QuestionId id, int version, Exploration.Plan plan, Actor by) {
        return steps.hold(
                id,
                version,
                question -> {
                    boolean isAsked =
                            question.triage()
                                    .filter(one -> one.kind() == QuestionKind.ACTIVITY)
                                    .isPresent();
                    if (!isAsked || question.state() != QuestionState.TRIAGED) {
                        return Optional.of("portal.desk.move.activity");
                    }
                    store.removeCalledOff(id);
                    ActivityId activity =
                            dossiers.activities()
                                    .plan(
                                            id,
                                            new Activity.Plan(
                                                    KIND, plan.title(), "/verkenningen/" + id),
                                            by);
                    return store.add(id, plan, activity)
                            ? Optional.empty()
                            : Optional.of("portal.desk.move.explored");
                });
    }

    /// Says better what the town wants to know, or when the afternoon is.
    public Move describe(QuestionId id, int version, Exploration.Plan plan, Actor by) {
        return change(
                id,
                version,
                exploration -> {
                    if (!exploration.state().isOpen()) {
                        return Optional.of("portal.desk.move.explored");
                    }
                    store.describe(id, plan);
                    note(by, "portal.exploration-described", id);
                    return Optional.empty();
                });
    }

    /// Notes a conversation; with the first one it is under way.
    public Move interview(QuestionId id, int version, Interview interview, Actor by) {
        return change(
                id,
                version,
                exploration -> {
                    boolean mayBe =
                            exploration.state() == ExplorationState.UNDER_WAY
                                    || exploration.state().leadsTo(ExplorationState.UNDER_WAY);
                    if (!mayBe) {
                        return Optional.of("portal.desk.move.explored");
                    }
                    if (interview.day().isAfter(steps.today())) {
                        return Optional.of("portal.desk.move.held");
                    }
                    store.interview(id, interview);
                    note(by, "portal.exploration-interview", id);
                    return Optional.empty();
                });
    }

    /// Tells what was found; everyone who may read the dossier can read it.
    public Move report(QuestionId id, int version, Report report, Actor by) {
        return change(
                id,
                version,
                exploration -> {
                    if (!exploration.state().leadsTo(ExplorationState.REPORTED)) {
                        return Optional.of("portal.desk.move.spoken");
                    }
                    store.end(id, ExplorationState.REPORTED, report.outcome());
                    report.file()
                            .ifPresent(file ->
                                    uploads.claim(file, FileKind.DOCUMENT, exploration.owner()));
                    dossiers.activities().finish(exploration.activity(), by);
                    write(exploration, report.outcome(), by);
                    note(by, "portal.exploration-reported", id);
                    return Optional.empty();
                });
    }

    /// What is reported.
    ///
    /// @param outcome in words
    /// @param file the same as a file; empty for none
    public record Report(Exploration.Outcome outcome, Optional<UploadId> file) {}

    /// It does not go on; everyone can read why.
    public Move callOff(QuestionId id, int version, String reason, Actor by) {
        return change(
                id,
                version,
                exploration -> {
                    if (!exploration.state().leadsTo(ExplorationState.CALLED_OFF)) {
                        return Optional.of("portal.desk.move.explored");
                    }
                    store.end(
                            id,
                            ExplorationState.CALLED_OFF,
                            new Exploration.Outcome("", "", reason));
                    dossiers.activities().callOff(exploration.activity(), by);
                    note(by, "portal.exploration-called-off", id);
                    return Optional.empty();
                });
    }

    @Transactional(readOnly = true)
    public Optional<Exploration> find(QuestionId id) {
        return store.find(id);
    }

    private void write(Exploration exploration, Exploration.Outcome outcome, Actor by) {
        String words = outcome.findings();
        Writing done =
                Writing.told(
                        EntryKind.DONE,
                        steps.today(),
                        Wording.dutch(exploration.plan().title(), words));
        dossiers.threads()
                .write(
                        exploration.question(),
                        new Writing(
                                done.kind(),
                                true,
                                done.day(),
                                done.due(),
                                done.wording(),
                                done.author(),
                                done.occasion(),
                                java.util.List.of(
                                        new Pointer(
                                                exploration.plan().title(), exploration.path()))),
                        by);
    }

    private Move change(QuestionId id, int version, Function<Exploration, Optional<String>> deed) {
        Optional<Exploration> held = store.hold(id);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        if (held.get().version() != version) {
            return new Move.Overtaken();
        }
        return deed.apply(held.get()).<Move>map(Move.Forbidden::new).orElseGet(Move.Done::new);
    }

    private void note(Actor by, String action, QuestionId id) {
        steps.books().note(by, action, "exploration:" + id);
    }
}
