// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.thread.Activities;
import nl.evenredig.platform.thread.Activity;
import nl.evenredig.platform.thread.ActivityId;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/// The town's workshops. Each is an activity of its question: it is planned with it, and done when what came of it is
/// published.
@Component
@Transactional
public class Workshops {
    /// The text that names this kind of activity.
    public static final String KIND = "workshop.kind";

    private final WorkshopStore store;
    private final Tides tides;
    private final Surroundings around;

    /// Where the question hears of it and deeds are noted.
    @Component
    record Surroundings(Activities activities, Audit audit) {}

    Workshops(WorkshopStore store, Tides tides, Surroundings around) {
        this.store = store;
        this.tides = tides;
        this.around = around;
    }

    /// Begins one for a question that has a dossier.
    public WorkshopId begin(QuestionId question, Workshop.Plan plan, Actor by) {
        WorkshopId id = store.next();
        ActivityId activity =
                around.activities()
                        .prepare(question, new Activity.Plan(KIND, plan.title(), id.path()), by);
        store.add(id, question, activity, plan);
        note(by, "workshop.plan-begun", id);
        return id;
    }

    /// Says better what it is about, when and where.
    ///
    /// @param version of the workshop that was read
    public Move describe(WorkshopId id, int version, Workshop.Plan plan, Actor by) {
        return hold(
                id,
                version,
                workshop -> {
                    if (!workshop.state().isAhead()) {
                        return Optional.of("workshop.move.begun");
                    }
                    if (workshop.state() != WorkshopState.DRAFT && plan.when().isEmpty()) {
                        return Optional.of("workshop.move.day");
                    }
                    store.describe(id, plan);
                    note(by, "workshop.plan-described", id);
                    return Optional.empty();
                });
    }

    /// Takes a step along an arrow of [WorkshopState]; all pages hear of it.
    ///
    /// @param guard gives the key of what forbids it; nothing when nothing does
    public Move go(WorkshopId id, Step step, Function<Workshop, Optional<String>> guard) {
        return hold(
                id,
                step.version(),
                workshop -> {
                    if (step.to() == WorkshopState.CALLED_OFF
                            || !workshop.state().leadsTo(step.to())) {
                        return Optional.of("workshop.move.arrow");
                    }
                    Optional<String> fault = guard.apply(workshop);
                    if (fault.isEmpty()) {
                        arrive(workshop, step);
                    }
                    return fault;
                });
    }

    /// Who lets a workshop go where.
    ///
    /// @param version of the workshop that was read
    public record Step(int version, WorkshopState to, Actor by) {}

    /// It does not go on; everyone can read why.
    public Move callOff(WorkshopId id, int version, String reason, Actor by) {
        return hold(
                id,
                version,
                workshop -> {
                    if (!workshop.state().leadsTo(WorkshopState.CALLED_OFF)) {
                        return Optional.of("workshop.move.begun");
                    }
                    store.go(id, WorkshopState.CALLED_OFF, reason);
                    around.activities().callOff(workshop.activity(), by);
                    told(workshop, WorkshopState.CALLED_OFF, by);
                    return Optional.empty();
                });
    }

    @Transactional(readOnly = true)
    public Optional<Workshop> find(WorkshopId id) {
        return store.find(id);
    }

    /// A workshop that nobody else changes until the end of the caller's transaction.
    public Optional<Workshop> hold(WorkshopId id) {
        return store.hold(id);
    }

    /// Those in these states, the latest day first.
    @Transactional(readOnly = true)
    public List<Workshop> all(Collection<WorkshopState> states) {
        return store.all(states);
    }

    /// Those about a question.
    @Transactional(readOnly = true)
    public List<Workshop> of(QuestionId question) {
        return store.of(question);
    }

    private void arrive(Workshop workshop, Step step) {
        store.go(workshop.id(), step.to(), "");
        if (step.to() == WorkshopState.INVITING) {
            around.activities().announce(workshop.activity(), step.by());
        }
        if (step.to() == WorkshopState.PUBLISHED) {
            around.activities().finish(workshop.activity(), step.by());
        }
        told(workshop, step.to(), step.by());
    }

    private void told(Workshop workshop, WorkshopState state, Actor by) {
        String name = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        note(by, "workshop." + name, workshop.id());
        tides.rise(workshop.id());
    }

    private Move hold(WorkshopId id, int version, Function<Workshop, Optional<String>> deed) {
        Optional<Workshop> held = store.hold(id);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        if (held.get().version() != version) {
            return new Move.Overtaken();
        }
        Optional<String> fault = deed.apply(held.get());
        if (fault.isPresent()) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return new Move.Forbidden(fault.get());
        }
        return new Move.Done();
    }

    private void note(Actor by, String action, WorkshopId id) {
        around.audit().record(by, action, "workshop:" + id, Audit.Result.DONE);
    }
}
