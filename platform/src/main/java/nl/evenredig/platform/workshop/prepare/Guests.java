// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationKind;
import nl.evenredig.platform.people.OrganisationQuery;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is asked to come to a workshop and who comes, so that no kind of party outnumbers the others unseen.
@Component
@Transactional
public class Guests {
    private static final int MANY = 500;

    private final GuestStore store;
    private final Workshops workshops;
    private final Organisations organisations;
    private final Desk desk;

    /// Letters and notes.
    @Component("workshopGuestDesk")
    record Desk(InvitationPost post, Audit audit) {}

    Guests(GuestStore store, Workshops workshops, Organisations organisations, Desk desk) {
        this.store = store;
        this.workshops = workshops;
        this.organisations = organisations;
        this.desk = desk;
    }

    /// Asks somebody; with an address they get a letter with a link.
    public Move invite(WorkshopId id, Guest.Face face, Actor by) {
        Optional<Workshop> workshop = workshops.hold(id);
        if (workshop.isEmpty()) {
            return new Move.Gone();
        }
        if (!workshop.get().state().isAhead() || workshop.get().plan().when().isEmpty()) {
            return new Move.Forbidden("workshop.prepare.move.noday");
        }
        Secret secret = Secret.fresh();
        UUID guest = UUID.randomUUID();
        store.add(guest, id, face, secret.hash());
        if (!face.mail().isEmpty()) {
            desk.post().invite(workshop.get(), face, secret);
        }
        note(by, "workshop.guest-invited", guest);
        return new Move.Done();
    }

    /// Asks once more; the earlier link no longer works.
    public Move remind(UUID guest, Actor by) {
        Optional<Guest> held = store.hold(guest);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        boolean isOpen = held.get().state() == Guest.State.INVITED;
        if (!isOpen || held.get().face().mail().isEmpty()) {
            return new Move.Forbidden("workshop.prepare.move.answered");
        }
        Secret secret = Secret.fresh();
        store.renew(guest, secret.hash());
        Workshop workshop = workshops.find(held.get().workshop()).orElseThrow();
        desk.post().invite(workshop, held.get().face(), secret);
        note(by, "workshop.guest-reminded", guest);
        return new Move.Done();
    }

    /// Somebody says whether they come and what they need; an official may do it for them.
    ///
    /// @param version of the guest that was read
    public Move answer(UUID guest, int version, boolean isComing, Guest.Wishes wishes) {
        Optional<Guest> held = store.hold(guest);
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        if (held.get().version() != version) {
            return new Move.Overtaken();
        }
        Workshop workshop = workshops.find(held.get().workshop()).orElseThrow();
        if (!workshop.state().isAhead()) {
            return new Move.Forbidden("workshop.move.begun");
        }
        store.answer(guest, isComing ? Guest.State.REGISTERED : Guest.State.DECLINED, wishes);
        return new Move.Done();
    }

    /// The desk writes who somebody is, what they need and where they sit.
    ///
    /// @param changed with the version that was read
    public Move change(Guest changed, Actor by) {
        Optional<Guest> held = store.hold(changed.id());
        if (held.isEmpty()) {
            return new Move.Gone();
        }
        if (held.get().version() != changed.version()) {
            return new Move.Overtaken();
        }
        if (!workshops.find(held.get().workshop()).orElseThrow().state().isAhead()) {
            return new Move.Forbidden("workshop.move.begun");
        }
        store.change(changed);
        note(by, "workshop.guest-changed", changed.id());
        return new Move.Done();
    }

    /// Somebody who was not asked is there.
    ///
    /// @param hasPhone whether they take part with a phone
    /// @return who it is now
    public UUID walkIn(WorkshopId id, String name, Party party, boolean hasPhone) {
        return store.add(id, new Guest.Face(name, "", party, "", "nl"), hasPhone);
    }

    /// Somebody is there, or is not.
    public void mark(WorkshopId id, UUID guest, boolean isPresent) {
        store.mark(id, guest, isPresent ? Guest.State.PRESENT : Guest.State.ABSENT);
    }

    /// Nobody else becomes this guest until the end of the transaction.
    public boolean hold(WorkshopId id, UUID guest) {
        return store.hold(guest).filter(held -> held.workshop().equals(id)).isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<Guest> find(Secret secret) {
        return store.find(secret.hash());
    }

    /// Everyone who was asked, by kind of party and name.
    @Transactional(readOnly = true)
    public List<Guest> of(WorkshopId id) {
        return store.all(id);
    }

    /// Who comes beside who is wished for.
    @Transactional(readOnly = true)
    public Mix mix(WorkshopId id) {
        Map<Party, Integer> coming = new EnumMap<>(Party.class);
        store.all(id).stream()
                .filter(guest -> guest.state().isComing())
                .forEach(guest -> coming.merge(guest.face().party(), 1, Integer::sum));
        return new Mix(store.wishes(id), coming);
    }

    /// Says how many of each kind are wished for.
    public void wish(WorkshopId id, Map<Party, Integer> wishes, Actor by) {
        store.wish(id, wishes);
        desk.audit().record(by, "workshop.mix-wished", "workshop:" + id, Audit.Result.DONE);
    }

    /// Organisations of the kinds of which too few come, that nobody asked yet.
    @Transactional(readOnly = true)
    public List<Organisation> next(WorkshopId id) {
        List<Party> missing = mix(id).tooFew();
        Set<String> asked =
                store.all(id).stream()
                        .map(guest -> guest.face().organisation())
                        .collect(Collectors.toSet());
        return organisations.some(OrganisationQuery.all(), 0, MANY).stream()
                .filter(one -> missing.contains(party(one.profile().kind())))
                .filter(one -> !asked.contains(one.name()))
                .toList();
    }

    /// For which kind of party an organisation comes.
    public static Party party(OrganisationKind kind) {
        return switch (kind) {
            case COMMUNITY -> Party.MIGRANT_ORGANISATION;
            case INSTITUTION -> Party.INSTITUTION;
            case CIVIL_SOCIETY, RESIDENTS, ADVISORY -> Party.CIVIL_SOCIETY;
        };
    }

    private void note(Actor by, String action, UUID guest) {
        desk.audit().record(by, action, "participant:" + guest, Audit.Result.DONE);
    }
}
