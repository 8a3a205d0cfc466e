// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Topic;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What still has to be done before people are asked and before the day. A lopsided mix is told and never blocks.
@Component
@Transactional
public class Readiness {
    private final Workshops workshops;
    private final Rounds rounds;
    private final Guests guests;
    private final SeatStore seats;

    Readiness(Workshops workshops, Rounds rounds, Guests guests, SeatStore seats) {
        this.workshops = workshops;
        this.rounds = rounds;
        this.guests = guests;
        this.seats = seats;
    }

    /// Goes on, when nothing that the next state needs is missing. In the transaction of the workshop, which undoes all
    /// when it refuses.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Move go(WorkshopId id, Workshops.Step step) {
        if (!step.to().isAhead()) {
            return new Move.Forbidden("workshop.move.arrow");
        }
        return workshops.go(id, step, workshop -> needed(workshop, step.to()).stream().findFirst());
    }

    /// The keys of everything that is missing for the next state.
    @Transactional(readOnly = true)
    public List<String> todo(Workshop workshop) {
        return switch (workshop.state()) {
            case DRAFT -> needed(workshop, WorkshopState.INVITING);
            case INVITING, CONFIRMED -> needed(workshop, WorkshopState.CONFIRMED);
            case MORNING,
                    AFTERNOON,
                    CONCLUDING,
                    DRAFT_PUBLICATION,
                    MEMBER_CHECK,
                    PUBLISHED,
                    FOLLOWED_UP,
                    CALLED_OFF ->
                    List.of();
        };
    }

    @Transactional(readOnly = true)
    public Mix mix(Workshop workshop) {
        return guests.mix(workshop.id());
    }

    private List<String> needed(Workshop workshop, WorkshopState to) {
        List<String> missing = new ArrayList<>();
        if (workshop.plan().when().isEmpty()) {
            missing.add("workshop.prepare.move.noday");
        }
        if (workshop.plan().venue().name().isEmpty()) {
            missing.add("workshop.prepare.move.novenue");
        }
        Set<Topic> topics =
                rounds.of(workshop.id()).stream().map(Round::topic).collect(Collectors.toSet());
        if (topics.size() < Topic.values().length) {
            missing.add("workshop.prepare.move.noprogramme");
        }
        if (to == WorkshopState.CONFIRMED) {
            unseated(workshop.id()).ifPresent(missing::add);
        }
        return missing;
    }

    /// Everyone who comes must have a seat in every round.
    private Optional<String> unseated(WorkshopId id) {
        Seated.Plan plan = new Seated.Plan(seats.seats(id));
        List<Guest> coming =
                guests.of(id).stream().filter(guest -> guest.state().isComing()).toList();
        if (coming.isEmpty()) {
            return Optional.of("workshop.prepare.move.nobody");
        }
        boolean isSeated =
                rounds.of(id).stream()
                        .allMatch(round ->
                                coming.stream()
                                        .allMatch(guest ->
                                                plan.table(round.number(), guest.id()) > 0));
        return isSeated ? Optional.empty() : Optional.of("workshop.prepare.move.noseats");
    }
}
