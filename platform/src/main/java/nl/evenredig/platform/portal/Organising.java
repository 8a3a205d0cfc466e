// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import java.util.function.Predicate;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.Activities;
import nl.evenredig.platform.thread.Activity;
import nl.evenredig.platform.thread.ActivityCalledOff;
import nl.evenredig.platform.thread.ActivityFinished;
import nl.evenredig.platform.thread.ActivityPlanned;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Milestone;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Waypoint;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets a question go along with what is organised for it, whichever part does that; in the same transaction, so that the
/// two never disagree.
@Component
class Organising {
    private static final Actor PORTAL = Actor.job("portal");

    private final Steps steps;
    private final Activities activities;
    private final Threads threads;

    Organising(Steps steps, Activities activities, Threads threads) {
        this.steps = steps;
        this.activities = activities;
        this.threads = threads;
    }

    /// A question for which something had to be organised now has it.
    @EventListener
    void hear(ActivityPlanned planned) {
        follow(
                planned.question(),
                QuestionState.ACTIVITY_PLANNED,
                question ->
                        question.state() == QuestionState.TRIAGED
                                && question.triage()
                                        .filter(one -> one.kind() == QuestionKind.ACTIVITY)
                                        .isPresent());
    }

    /// When all of it is done, the question can be answered.
    @EventListener
    void hear(ActivityFinished finished) {
        boolean isAllDone =
                activities.of(finished.question(), Audience.COLLEAGUES).stream()
                        .noneMatch(Activity::isOpen);
        if (follow(
                finished.question(),
                QuestionState.ACTIVITY_DONE,
                question -> isAllDone && question.state() == QuestionState.ACTIVITY_PLANNED)) {
            threads.reach(
                    finished.question(),
                    Waypoint.reached(Milestone.EXPLORED, steps.today()),
                    PORTAL);
        }
    }

    /// When nothing is left of it, the question waits for another way; when the rest was done before, it is done.
    @EventListener
    void hear(ActivityCalledOff off) {
        List<Activity> all = activities.of(off.question(), Audience.COLLEAGUES);
        boolean isSomethingOpen = all.stream().anyMatch(Activity::isOpen);
        boolean isSomethingDone = all.stream().anyMatch(one -> one.finishedAt().isPresent());
        follow(
                off.question(),
                isSomethingDone ? QuestionState.ACTIVITY_DONE : QuestionState.TRIAGED,
                question -> !isSomethingOpen && question.state() == QuestionState.ACTIVITY_PLANNED);
    }

    private boolean follow(QuestionId id, QuestionState to, Predicate<Question> applies) {
        boolean isFollowed = steps.questions().hold(id).filter(applies).isPresent();
        if (isFollowed) {
            steps.questions().go(id, to);
            steps.note(
                    PORTAL, "portal.question-" + to.name().toLowerCase(java.util.Locale.ROOT), id);
        }
        return isFollowed;
    }
}
