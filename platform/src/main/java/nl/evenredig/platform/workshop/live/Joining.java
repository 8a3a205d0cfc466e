// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Tides;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.prepare.Guests;
import nl.evenredig.platform.workshop.prepare.Seats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How somebody with a code comes in. A name is one person's: a second phone under it needs the code that the first one
/// shows.
@Component("workshopJoining")
@Transactional
public class Joining {
    private final Passes passes;
    private final PassStore given;
    private final Room room;
    private final Trace trace;

    /// Who sits where, and their own codes.
    @Component("workshopRoom")
    record Room(Guests guests, Seats seats, CodeStore codes) {}

    /// Where it is told.
    @Component("workshopJoiningTrace")
    record Trace(Tides tides, Audit audit) {}

    Joining(Passes passes, PassStore given, Room room, Trace trace) {
        this.passes = passes;
        this.given = given;
        this.room = room;
        this.trace = trace;
    }

    /// A scribe or a screen comes in; the code says all.
    public Secret enter(Code code) {
        return passes.give(new Pass(code.workshop(), code.kind(), code.table(), Optional.empty()));
    }

    /// Somebody on the list comes in, from any table: who sat down elsewhere is still themselves.
    ///
    /// @param own the code that their first phone shows; empty when they have no other phone
    public Joined enter(Code code, UUID participant, String own) {
        if (!room.guests().hold(code.workshop(), participant)) {
            return new Joined.Nobody();
        }
        if (given.hasPass(participant)) {
            if (own.isBlank()) {
                return new Joined.Taken();
            }
            Optional<String> right = room.codes().own(participant);
            if (right.isEmpty() || !right.equals(Code.read(own))) {
                return new Joined.Wrong();
            }
        }
        return in(code, participant);
    }

    /// Somebody who is not on the list comes in.
    public Joined walkIn(Code code, String name, Party party) {
        return in(code, room.guests().walkIn(code.workshop(), name, party, true));
    }

    /// The code with which somebody's second phone comes in.
    @Transactional(readOnly = true)
    public String own(UUID participant) {
        return room.codes().own(participant).map(Code::spaced).orElse("");
    }

    /// Gives a name free: phones that came in under it are nobody's any more. It leaves a trace.
    public void free(WorkshopId id, UUID participant, Actor by) {
        if (!room.guests().hold(id, participant)) {
            return;
        }
        given.take(participant);
        room.codes().forget(participant);
        trace.audit()
                .record(by, "workshop.name-freed", "participant:" + participant, Audit.Result.DONE);
        trace.tides().rise(id);
    }

    private Joined in(Code code, UUID participant) {
        room.guests().mark(code.workshop(), participant, true);
        room.seats().sit(code.workshop(), participant, code.table());
        room.codes().own(participant, Code.fresh());
        Secret secret =
                passes.give(
                        new Pass(
                                code.workshop(),
                                Pass.Kind.PARTICIPANT,
                                code.table(),
                                Optional.of(participant)));
        trace.tides().rise(code.workshop());
        return new Joined.In(secret);
    }
}
