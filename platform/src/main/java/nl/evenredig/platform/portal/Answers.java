// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.Milestone;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Waypoint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a question is answered, its answer published, and everyone who asked hears what came of it before it closes.
@Component
@Transactional
public class Answers {
    private final Steps steps;
    private final Around around;
    private final AnswerStore store;
    private final Telling telling;

    /// The dossier, and who else was asked.
    @Component("portalAnswersAround")
    record Around(Threads threads, Referrals referrals) {}

    Answers(Steps steps, Around around, AnswerStore store, Telling telling) {
        this.steps = steps;
        this.around = around;
        this.store = store;
        this.telling = telling;
    }

    /// Answers a question, or answers it better; an answer that is published already stays so. Who else was asked need
    /// not answer any more.
    public Move answer(QuestionId id, int version, Answer answer, Actor by) {
        return steps.take(
                id,
                version,
                new Steps.Arrow(QuestionState.ANSWERED, by),
                question -> {
                    store.add(id, answer, by);
                    steps.questions().go(id, QuestionState.ANSWERED);
                    around.referrals().answered(question, by);
                    if (question.isPublished()) {
                        telling.writeInDossier(question, answer, by);
                    }
                    return Optional.empty();
                });
    }

    /// Shows question and answer to everyone. Somebody must have chosen first what may be seen.
    public Move publish(QuestionId id, int version, Actor by) {
        return steps.hold(
                id,
                version,
                question -> {
                    Optional<Answer> answer = store.find(id);
                    if (answer.isEmpty()) {
                        return Optional.of("portal.desk.move.unanswered");
                    }
                    if (question.publication().isEmpty()) {
                        return Optional.of("portal.desk.move.consent");
                    }
                    if (question.publication().get() == Publication.PRIVATE) {
                        return Optional.of("portal.desk.move.private");
                    }
                    if (!question.isPublished()) {
                        steps.questions().publish(id);
                        telling.writeInDossier(question, answer.get(), by);
                        steps.note(by, "portal.answer-published", id);
                        steps.books().tell(new QuestionAnswered(id, true));
                    }
                    return Optional.empty();
                });
    }

    /// Takes a published answer off; everyone can read in the dossier that it was there, and why it is gone. It can be
    /// published again.
    ///
    /// @param reason why, for everyone to read
    public Move retract(QuestionId id, int version, String reason, Actor by) {
        return steps.hold(
                id,
                version,
                question -> {
                    if (!question.isPublished()) {
                        return Optional.of("portal.desk.move.unpublished");
                    }
                    steps.questions().retract(id);
                    telling.takeOutOfDossier(id, store.versions(id), reason, by);
                    steps.note(by, "portal.answer-retracted", id);
                    return Optional.empty();
                });
    }

    /// Tells everyone who asked what came of it: by letter, on their page, or by phone when that is all there is.
    ///
    /// @param words the same for all
    public Move giveFeedback(QuestionId id, int version, String words, Actor by) {
        return steps.take(
                id,
                version,
                new Steps.Arrow(QuestionState.FEEDBACK_GIVEN, by),
                _ -> {
                    telling.tell(id, steps.askers(id), words);
                    steps.questions().go(id, QuestionState.FEEDBACK_GIVEN);
                    return Optional.empty();
                });
    }

    /// Notes that a sender was phoned.
    public Move phoned(SignalId id, Actor by) {
        return telling.phoned(id, by);
    }

    /// Closes a question, when everyone who asked it was told.
    public Move close(QuestionId id, int version, Actor by) {
        return steps.take(
                id,
                version,
                new Steps.Arrow(QuestionState.CLOSED, by),
                _ -> {
                    if (telling.isSomebodyUntold(id)) {
                        return Optional.of("portal.desk.move.untold");
                    }
                    steps.questions().go(id, QuestionState.CLOSED);
                    around.threads()
                            .reach(id, Waypoint.reached(Milestone.REPORTED, steps.today()), by);
                    steps.books().tell(new QuestionClosed(id));
                    return Optional.empty();
                });
    }

    /// What a reader thinks of an answer.
    public void judge(QuestionId id, boolean isUseful) {
        store.count(id, isUseful);
    }

    /// What a sender thinks of what they heard.
    public void judge(SignalId id, Feedback.Verdict verdict) {
        telling.judge(id, verdict);
    }

    /// The answer as it is now.
    @Transactional(readOnly = true)
    public Optional<Answer> find(QuestionId id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public Usefulness usefulness(QuestionId id) {
        return store.usefulness(id);
    }

    /// What the askers of a question were told.
    @Transactional(readOnly = true)
    public List<Feedback> feedback(QuestionId id) {
        return telling.of(id);
    }

    /// What a sender was told.
    @Transactional(readOnly = true)
    public List<Feedback> feedback(SignalId id) {
        return telling.of(id);
    }
}
