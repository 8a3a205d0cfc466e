// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.time.Appointment;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.prepare.Programme;
import nl.evenredig.platform.workshop.prepare.Programmes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// A workshop that is announced, for somebody's own calendar.
@Controller
@ForEveryone
final class CalendarPages {
    private final PrepareDesk desk;
    private final Programmes programmes;
    private final TownSettings settings;
    private final Clock clock;

    CalendarPages(PrepareDesk desk, Programmes programmes, TownSettings settings, Clock clock) {
        this.desk = desk;
        this.programmes = programmes;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/kennisateliers/{id}/agenda.ics")
    ResponseEntity<byte[]> read(@PathVariable String id) {
        Workshop workshop = desk.find(id);
        boolean isAnnounced =
                workshop.state() != WorkshopState.DRAFT
                        && workshop.state() != WorkshopState.CALLED_OFF;
        if (!isAnnounced || workshop.plan().when().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Workshop.Moment when = workshop.plan().when().get();
        Workshop.Venue venue = workshop.plan().venue();
        Instant begins = when.day().atTime(when.time()).atZone(clock.getZone()).toInstant();
        int planned = programmes.of(workshop.id()).minutes();
        int minutes = planned == 0 ? Programme.usual(workshop.plan().format()) : planned;
        String name = "kennisatelier-" + workshop.id();
        return new Appointment(
                        name + "@" + settings.municipality().code(),
                        begins,
                        Duration.ofMinutes(minutes),
                        workshop.title(),
                        venue.address().isEmpty()
                                ? venue.name()
                                : venue.name() + ", " + venue.address(),
                        settings.site() + workshop.id().path())
                .answer(name, clock.instant());
    }
}
