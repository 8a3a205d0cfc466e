// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.live.Attendees;
import nl.evenredig.platform.workshop.live.Notes;
import nl.evenredig.platform.workshop.live.Weighed;
import nl.evenredig.platform.workshop.live.Weighing;
import nl.evenredig.platform.workshop.prepare.Programmes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Gathers what the screen and the facilitator see.
@Component("workshopDayShow")
final class DayShow {
    private final Workshops workshops;
    private final Attendees attendees;
    private final Work work;
    private final Clock clock;

    /// What people do.
    @Component("workshopDayWork")
    record Work(Notes notes, Weighing weighing, Programmes programmes) {}

    DayShow(Workshops workshops, Attendees attendees, Work work, Clock clock) {
        this.workshops = workshops;
        this.attendees = attendees;
        this.work = work;
        this.clock = clock;
    }

    Workshop find(String id) {
        return WorkshopId.read(id)
                .flatMap(workshops::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    DayView view(Workshop workshop) {
        Optional<Round> round = Attendees.now(attendees.rounds(workshop.id()));
        return new DayView(
                workshop,
                round,
                attendees.of(workshop.id(), round.map(Round::number).orElse(1)),
                round.map(work.notes()::counts).orElse(Map.of()),
                round.map(now -> work.notes().shared(now, Optional.empty())).orElse(List.of()),
                round.map(this::weighed).orElse(List.of()),
                round.map(work.weighing()::gave).orElse(0),
                attendees.present(workshop.id()),
                Planned.of(work.programmes().of(workshop.id()), workshop, LocalDateTime.now(clock)),
                clock.instant());
    }

    private List<Weighed> weighed(Round round) {
        return switch (round.state()) {
            case CLUSTERING, WEIGHING -> work.weighing().asked(round);
            case LOCKED -> work.weighing().outcome(round);
            case READY, SILENT_WRITING, SHARING -> List.of();
        };
    }
}
