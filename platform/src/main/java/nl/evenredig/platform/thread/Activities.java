// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is organised for questions. A part above attaches what it organises and says when it is done; whoever looks after
/// the question is told by an event in the same transaction.
@Component
@Transactional
public class Activities {
    private final ActivityStore store;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Activities(ActivityStore store, Audit audit, ApplicationEventPublisher events) {
        this.store = store;
        this.audit = audit;
        this.events = events;
    }

    /// Attaches something that is organised to a question that has a dossier.
    public ActivityId plan(QuestionId question, Activity.Plan plan, Actor by) {
        return attach(question, plan, true, by);
    }

    /// The same for something that is still being thought out: colleagues see it, others once it is announced.
    public ActivityId prepare(QuestionId question, Activity.Plan plan, Actor by) {
        return attach(question, plan, false, by);
    }

    /// From now on everyone may know of it.
    public void announce(ActivityId id, Actor by) {
        store.announce(id);
        note(by, "thread.activity-announced", id);
    }

    private ActivityId attach(
            QuestionId question, Activity.Plan plan, boolean isAnnounced, Actor by) {
        ActivityId id = ActivityId.fresh();
        store.add(id, question, plan, isAnnounced);
        note(by, "thread.activity-planned", id);
        events.publishEvent(new ActivityPlanned(question, id));
        return id;
    }

    /// It is done.
    ///
    /// @return whether it was still open
    public boolean finish(ActivityId id, Actor by) {
        Optional<QuestionId> question = store.finish(id);
        question.ifPresent(found -> {
            note(by, "thread.activity-finished", id);
            events.publishEvent(new ActivityFinished(found, id));
        });
        return question.isPresent();
    }

    /// It does not go on.
    ///
    /// @return whether it was still open
    public boolean callOff(ActivityId id, Actor by) {
        Optional<QuestionId> question = store.callOff(id);
        question.ifPresent(found -> {
            note(by, "thread.activity-called-off", id);
            events.publishEvent(new ActivityCalledOff(found, id));
        });
        return question.isPresent();
    }

    /// Everything that is or was organised for a question, in the order in which it was planned.
    @Transactional(readOnly = true)
    public List<Activity> of(QuestionId question, Audience audience) {
        return store.of(question, audience);
    }

    private void note(Actor by, String action, ActivityId id) {
        audit.record(by, action, "activity:" + id, Audit.Result.DONE);
    }
}
