// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.upload.Attachment;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.Showable;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.live.Attendee;
import nl.evenredig.platform.workshop.live.Attendees;
import nl.evenredig.platform.workshop.live.Joining;
import nl.evenredig.platform.workshop.live.Notes;
import nl.evenredig.platform.workshop.live.Pass;
import nl.evenredig.platform.workshop.live.Passes;
import nl.evenredig.platform.workshop.live.Weighed;
import nl.evenredig.platform.workshop.live.Weighing;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Gathers what somebody's phone shows now.
@Component("workshopPhoneShow")
final class PhoneShow {
    private final Passes passes;
    private final Workshops workshops;
    private final Room room;
    private final Clock clock;

    /// Who is there, and what they do.
    @Component("workshopPhoneRoom")
    record Room(Attendees attendees, Joining joining, Notes notes, Weighing weighing) {}

    PhoneShow(Passes passes, Workshops workshops, Room room, Clock clock) {
        this.passes = passes;
        this.workshops = workshops;
        this.room = room;
        this.clock = clock;
    }

    /// The pass of a participant.
    Optional<Pass> pass(HttpServletRequest request) {
        return passes.of(request).filter(pass -> pass.kind() == Pass.Kind.PARTICIPANT);
    }

    /// The page of a phone.
    ///
    /// @param form what was typed and what is wrong with it
    String page(Pass pass, Form form, Page page, Model model) {
        if (form.value("id").isEmpty()) {
            form.with("id", UUID.randomUUID().toString());
        }
        model.addAttribute("view", view(pass));
        model.addAttribute("form", form);
        model.addAttribute("voice", voice(page));
        return "workshop/phone";
    }

    static Attachment voice(Page page) {
        return Attachment.of("stem", page.say("workshop.live.voice"), FileKind.VOICE);
    }

    PhoneView view(Pass pass) {
        Workshop workshop = workshops.find(pass.workshop()).orElseThrow();
        Optional<Round> round = Attendees.now(room.attendees().rounds(workshop.id()));
        Map<Party, Integer> present = room.attendees().present(workshop.id());
        return new PhoneView(
                workshop,
                round,
                seat(pass, round),
                round.map(now -> room.notes().own(now, pass.participant().orElseThrow()))
                        .orElse(List.of()),
                round.map(now -> room.notes().shared(now, Optional.of(pass.table())))
                        .orElse(List.of()),
                round.map(this::weighed).orElse(List.of()),
                round.map(now -> room.weighing().given(now, pass.participant().orElseThrow()))
                        .orElse(Map.of()),
                new PhoneView.Outcome(present, Showable.among(present)),
                clock.instant());
    }

    private List<Weighed> weighed(Round round) {
        return switch (round.state()) {
            case WEIGHING -> room.weighing().asked(round);
            case LOCKED -> room.weighing().outcome(round);
            case READY, SILENT_WRITING, SHARING, CLUSTERING -> List.of();
        };
    }

    private PhoneView.Seat seat(Pass pass, Optional<Round> round) {
        Optional<Attendee> who =
                room.attendees()
                        .find(
                                pass.workshop(),
                                round.map(Round::number).orElse(1),
                                pass.participant().orElseThrow());
        int table = who.map(Attendee::table).filter(number -> number > 0).orElse(pass.table());
        return new PhoneView.Seat(
                who.map(Attendee::name).orElse(""),
                table,
                room.joining().own(pass.participant().orElseThrow()));
    }
}
