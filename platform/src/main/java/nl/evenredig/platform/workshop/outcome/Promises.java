// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.Author;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.EntryId;
import nl.evenredig.platform.thread.Pointer;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What parties promise, and who can be asked about the lines. When a report is published its promises stand in the
/// dossier too, where their clock runs.
@Component("workshopPromises")
@Transactional
public class Promises {
    private final PromiseStore store;
    private final Publications.Ground ground;

    Promises(PromiseStore store, Publications.Ground ground) {
        this.store = store;
        this.ground = ground;
    }

    /// Somebody promises something. Of a published report it stands in the dossier at once.
    public Move promise(WorkshopId id, Commitment.Wish wish, Actor by) {
        Optional<Workshop> workshop = ground.workshops().hold(id);
        if (workshop.filter(Promises::isAfter).isEmpty()) {
            return new Move.Forbidden("workshop.outcome.desk.move.closed");
        }
        if (!wish.due().isAfter(ground.today())) {
            return new Move.Forbidden("workshop.outcome.desk.move.due");
        }
        store.promise(id, wish);
        ground.note(by, "workshop.commitment-made", id);
        if (workshop.get().state().isPublished()) {
            write(workshop.get(), ground.today(), by);
        }
        return new Move.Done();
    }

    /// Takes one off, as long as it was not published.
    public Move drop(WorkshopId id, UUID commitment, Actor by) {
        if (!store.drop(id, commitment)) {
            return new Move.Gone();
        }
        ground.note(by, "workshop.commitment-dropped", id);
        return new Move.Done();
    }

    /// Says who can be asked about a line.
    public Move address(WorkshopId id, Contact contact, Actor by) {
        if (!store.address(id, contact)) {
            return new Move.Gone();
        }
        ground.note(by, "workshop.contact-added", id);
        return new Move.Done();
    }

    /// Asks them no more.
    public Move release(WorkshopId id, UUID contact, Actor by) {
        if (!store.release(id, contact)) {
            return new Move.Gone();
        }
        ground.note(by, "workshop.contact-removed", id);
        return new Move.Done();
    }

    @Transactional(readOnly = true)
    public List<Commitment> of(WorkshopId id) {
        return store.commitments(id);
    }

    /// Who can be asked about which line.
    @Transactional(readOnly = true)
    public List<Contact> contacts(WorkshopId id) {
        return store.contacts(id);
    }

    /// Writes every promise in the dossier that does not stand there.
    ///
    /// @param day on which it was made known
    void write(Workshop workshop, LocalDate day, Actor by) {
        for (Commitment commitment : store.commitments(workshop.id())) {
            if (commitment.entry().isEmpty()) {
                EntryId entry =
                        ground.threads()
                                .write(workshop.question(), writing(workshop, commitment, day), by);
                store.written(commitment.id(), entry.value());
            }
        }
    }

    private static Writing writing(Workshop workshop, Commitment commitment, LocalDate day) {
        Commitment.Wish wish = commitment.wish();
        Author author =
                switch (wish.kind()) {
                    case OFFICE -> Author.named(AuthorKind.WORKSHOP, wish.who());
                    case PERSON_WHO_AGREED -> Author.person(AuthorKind.RESIDENT, wish.who(), true);
                };
        Writing promise = Writing.promise(day, wish.due(), Wording.dutch("", wish.what()));
        return new Writing(
                promise.kind(),
                promise.isPublic(),
                promise.day(),
                promise.due(),
                promise.wording(),
                author,
                promise.occasion(),
                List.of(new Pointer(workshop.title(), workshop.id().path())));
    }

    private static boolean isAfter(Workshop workshop) {
        WorkshopState state = workshop.state();
        return state.isPublished()
                || state == WorkshopState.DRAFT_PUBLICATION
                || state == WorkshopState.MEMBER_CHECK;
    }
}
