// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Topic;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How a day goes on. It is decided in the database: when two facilitators press at once, it goes one step.
@Component("workshopCourse")
@Transactional
public class Course {
    private final Workshops workshops;
    private final Rounds rounds;
    private final DotStore dots;

    Course(Workshops workshops, Rounds rounds, DotStore dots) {
        this.workshops = workshops;
        this.rounds = rounds;
        this.dots = dots;
    }

    /// Lets a round go on.
    ///
    /// @param step from where to where, and how long the new phase is meant to take
    public Move go(WorkshopId id, int number, Step step, Actor by) {
        Optional<Workshop> workshop = workshops.hold(id);
        Optional<Round> round = rounds.hold(id, number);
        if (workshop.isEmpty() || round.isEmpty()) {
            return new Move.Gone();
        }
        if (round.get().state() != step.from()) {
            return new Move.Overtaken();
        }
        Optional<String> fault = fault(workshop.get(), round.get(), step.to());
        if (fault.isPresent()) {
            return new Move.Forbidden(fault.get());
        }
        return rounds.go(round.get(), step.to(), step.minutes(), by)
                ? new Move.Done()
                : new Move.Forbidden("workshop.move.arrow");
    }

    /// From where a round goes where.
    public record Step(RoundState from, RoundState to, int minutes) {}

    /// Gives the present phase more time.
    public Move extend(WorkshopId id, int number, int minutes) {
        return rounds.extend(id, number, minutes) ? new Move.Done() : new Move.Gone();
    }

    /// What still keeps a round from being locked.
    @Transactional(readOnly = true)
    public List<String> unfinished(Round round) {
        return dots.unfinished(round);
    }

    /// Lets the day go on: to its morning, afternoon, conclusions, and to its end. In the transaction of the workshop,
    /// which undoes all when it refuses.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Move go(WorkshopId id, Workshops.Step step) {
        boolean isOurs = step.to().isLive() || step.to() == WorkshopState.DRAFT_PUBLICATION;
        if (!isOurs) {
            return new Move.Forbidden("workshop.move.arrow");
        }
        return workshops.go(
                id,
                step,
                workshop ->
                        switch (step.to()) {
                            case AFTERNOON -> open(workshop, Topic.BOTTLENECKS);
                            case CONCLUDING ->
                                    open(workshop, Topic.BOTTLENECKS)
                                            .or(() -> open(workshop, Topic.SOLUTIONS));
                            case MORNING,
                                    DRAFT_PUBLICATION,
                                    DRAFT,
                                    INVITING,
                                    CONFIRMED,
                                    MEMBER_CHECK,
                                    PUBLISHED,
                                    FOLLOWED_UP,
                                    CALLED_OFF ->
                                    Optional.empty();
                        });
    }

    private Optional<String> open(Workshop workshop, Topic topic) {
        boolean isGoingBack =
                workshop.state() == WorkshopState.CONCLUDING && topic == Topic.BOTTLENECKS;
        boolean isOpen =
                rounds.of(workshop.id()).stream()
                        .filter(round -> round.topic() == topic)
                        .anyMatch(round -> round.state() != RoundState.LOCKED);
        return isOpen && !isGoingBack
                ? Optional.of("workshop.live.move.unlocked")
                : Optional.empty();
    }

    private Optional<String> fault(Workshop workshop, Round round, RoundState to) {
        boolean isMorning =
                workshop.state() == WorkshopState.MORNING && round.topic() == Topic.BOTTLENECKS;
        boolean isTime = isMorning || workshop.state() == WorkshopState.AFTERNOON;
        if (!isTime) {
            return Optional.of("workshop.live.move.time");
        }
        boolean isOther =
                rounds.of(workshop.id()).stream()
                        .anyMatch(other ->
                                other.number() != round.number() && Attendees.isUnderWay(other));
        if (isOther) {
            return Optional.of("workshop.live.move.other");
        }
        boolean isUndone = to == RoundState.CLUSTERING && round.state() == RoundState.WEIGHING;
        if (isUndone && dots.gave(round) > 0) {
            return Optional.of("workshop.live.move.given");
        }
        return to == RoundState.LOCKED && !dots.unfinished(round).isEmpty()
                ? Optional.of("workshop.live.move.unfinished")
                : Optional.empty();
    }
}
