// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.time.WorkingDays;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Milestone;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Waypoint;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/// The knowledge questions of the town on their way to an answer: who answers which kind before which day. Every deed
/// names the version that was read; when somebody else did something meanwhile, nothing is done.
@Component
@Transactional
public class Questions {
    private final Steps steps;
    private final WorkingDays days;
    private final Threads threads;

    Questions(Steps steps, WorkingDays days, Threads threads) {
        this.steps = steps;
        this.days = days;
        this.threads = threads;
    }

    /// Chooses what kind of question it is, whose task it is and its last day. A straightforward question has five working
    /// days, whatever day was given.
    ///
    /// @param wished the last day that is promised; only for kinds without a term of their own
    public Move triage(QuestionId id, int version, Triage wished, Actor by) {
        return steps.take(
                id,
                version,
                new Steps.Arrow(QuestionState.TRIAGED, by),
                question -> {
                    if (question.state() == QuestionState.CLOSED) {
                        return Optional.of("portal.desk.move.reopen");
                    }
                    LocalDate due =
                            wished.kind()
                                    .term()
                                    .map(term -> term.lastDay(steps.today(), days))
                                    .orElse(wished.due());
                    if (due.isBefore(steps.today())) {
                        return Optional.of("portal.desk.move.past");
                    }
                    steps.questions()
                            .triage(id, new Question.Triage(wished.kind(), wished.owner(), due));
                    threads.reach(id, Waypoint.due(Milestone.REPORTED, due), by);
                    return Optional.empty();
                });
    }

    /// What is chosen at triage.
    ///
    /// @param kind what is needed for an answer
    /// @param owner whose task it is
    /// @param due the last day that is promised
    public record Triage(QuestionKind kind, AccountId owner, LocalDate due) {}

    /// Gives questions that wait for an answer to another owner; their kind and their day stay. All of them or none.
    public Move handOver(Collection<QuestionId> ids, AccountId owner, Actor by) {
        for (QuestionId id :
                ids.stream().sorted(Comparator.comparing(QuestionId::toString)).toList()) {
            Optional<Question> held = steps.questions().hold(id);
            boolean mayBe =
                    held.filter(question -> question.state().isUnanswered())
                            .flatMap(Question::triage)
                            .isPresent();
            if (!mayBe) {
                TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
                return new Move.Forbidden("portal.desk.move.owner");
            }
            steps.questions().own(id, owner);
            steps.note(by, "portal.question-handed-over", id);
        }
        return new Move.Done();
    }

    /// Its owner begins to look into it.
    public Move research(QuestionId id, int version, Actor by) {
        return steps.take(
                id,
                version,
                new Steps.Arrow(QuestionState.IN_RESEARCH, by),
                _ -> {
                    steps.questions().go(id, QuestionState.IN_RESEARCH);
                    return Optional.empty();
                });
    }

    /// Says better what a question asks.
    public Move describe(QuestionId id, int version, Question.Subject subject, Actor by) {
        return steps.hold(
                id,
                version,
                question -> {
                    steps.questions().describe(id, subject);
                    steps.note(by, "portal.question-described", id);
                    return question.state().isOpen()
                            ? Optional.empty()
                            : Optional.of("portal.desk.move.closed");
                });
    }

    /// Chooses what everyone may see; the consents of the askers must allow it.
    public Move choose(QuestionId id, int version, Publication publication, Actor by) {
        return steps.hold(
                id,
                version,
                _ -> {
                    List<Consent> consents =
                            steps.askers(id).stream()
                                    .map(signal -> signal.sender().consent())
                                    .toList();
                    if (!publication.isAllowedBy(consents)) {
                        return Optional.of(
                                "portal.desk.move.consent."
                                        + publication.name().toLowerCase(java.util.Locale.ROOT));
                    }
                    steps.questions().choose(id, publication);
                    if (publication != Publication.PRIVATE) {
                        threads.publish(id, by);
                    }
                    steps.note(by, "portal.publication-chosen", id);
                    return Optional.empty();
                });
    }

    /// Opens a closed question again.
    public Move reopen(QuestionId id, int version, Reopening reopening, Actor by) {
        return steps.take(
                id,
                version,
                new Steps.Arrow(QuestionState.TRIAGED, by),
                question -> {
                    if (question.state() != QuestionState.CLOSED) {
                        return Optional.of("portal.desk.move.notclosed");
                    }
                    steps.questions().reopen(id, reopening.due());
                    threads.reach(id, Waypoint.due(Milestone.REPORTED, reopening.due()), by);
                    threads.write(
                            id,
                            Writing.told(
                                    EntryKind.DONE,
                                    steps.today(),
                                    Wording.dutch("", reopening.reason())),
                            by);
                    return Optional.empty();
                });
    }

    /// Why a question is opened again.
    ///
    /// @param reason for everyone who reads the dossier
    /// @param due the new last day
    public record Reopening(String reason, LocalDate due) {}

    @Transactional(readOnly = true)
    public Optional<Question> find(QuestionId id) {
        return steps.questions().find(id);
    }

    /// Everyone who asked it, the first one first.
    @Transactional(readOnly = true)
    public List<Signal> askers(QuestionId id) {
        return steps.askers(id);
    }
}
