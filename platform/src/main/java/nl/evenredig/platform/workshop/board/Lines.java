// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.workshop.Tides;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/// What the chair distils from the day, each line for one kind of party, while the room watches and corrects.
@Component
@Transactional
public class Lines {
    /// The longest line.
    public static final int WORDS = 600;

    private final LineStore store;
    private final Workshops workshops;
    private final Tides tides;
    private final Audit audit;

    Lines(LineStore store, Workshops workshops, Tides tides, Audit audit) {
        this.store = store;
        this.workshops = workshops;
        this.tides = tides;
        this.audit = audit;
    }

    /// Those of a workshop, in the order of the chair.
    @Transactional(readOnly = true)
    public List<GuidingLine> of(WorkshopId id) {
        return store.of(id, false);
    }

    /// What the room said about them, the oldest first.
    @Transactional(readOnly = true)
    public List<LineRemark> remarks(WorkshopId id) {
        return store.remarks(id);
    }

    /// Writes a new one. Sent twice it is one line.
    ///
    /// @param line its id, made by the form
    public Move add(WorkshopId id, UUID line, Said said, Actor by) {
        return change(
                id,
                by,
                () -> {
                    store.add(id, line, said.addressee(), said.words());
                    return Optional.empty();
                });
    }

    /// To whom what is said.
    public record Said(Addressee addressee, String words) {
        public Said {
            words = Plain.text(words);
        }
    }

    /// Says one better.
    ///
    /// @param read the line as it was read; when it is no longer so, nothing is changed
    public Move revise(WorkshopId id, Read read, Said said, Actor by) {
        return change(
                id,
                by,
                () -> {
                    Optional<Move> fault = fault(id, read);
                    if (fault.isEmpty()) {
                        store.revise(read.line(), said.addressee(), said.words());
                    }
                    return fault;
                });
    }

    /// Which line, and which version of it, somebody read.
    public record Read(UUID line, int version) {}

    /// Takes one away.
    public Move remove(WorkshopId id, Read read, Actor by) {
        return change(
                id,
                by,
                () -> {
                    Optional<Move> fault = fault(id, read);
                    if (fault.isEmpty()) {
                        store.remove(read.line());
                    }
                    return fault;
                });
    }

    /// Somebody in the room says that a line is not right. Sent twice it is one remark.
    public Move remark(WorkshopId id, LineRemark remark, Optional<UUID> participant) {
        return change(
                id,
                Actor.stranger(),
                () -> {
                    boolean isThere =
                            store.of(id, false).stream()
                                    .anyMatch(line -> line.id().equals(remark.line()));
                    if (!isThere) {
                        return Optional.of(new Move.Gone());
                    }
                    store.remark(
                            remark.id(), remark.line(), participant, Plain.text(remark.words()));
                    return Optional.empty();
                });
    }

    /// The chair did something with a remark.
    ///
    /// @param reply why the line stays as it is; empty when it was changed
    public Move settle(WorkshopId id, UUID remark, String reply, Actor by) {
        return change(
                id,
                by,
                () ->
                        store.settle(remark, Plain.text(reply))
                                ? Optional.empty()
                                : Optional.of(new Move.Overtaken()));
    }

    private Optional<Move> fault(WorkshopId id, Read read) {
        Optional<GuidingLine> held =
                store.of(id, true).stream()
                        .filter(line -> line.id().equals(read.line()))
                        .findFirst();
        if (held.isEmpty()) {
            return Optional.of(new Move.Gone());
        }
        return held.get().version() == read.version()
                ? Optional.empty()
                : Optional.of(new Move.Overtaken());
    }

    private Move change(WorkshopId id, Actor by, Supplier<Optional<Move>> deed) {
        Optional<Workshop> workshop = workshops.hold(id);
        if (workshop.isEmpty()) {
            return new Move.Gone();
        }
        WorkshopState state = workshop.get().state();
        boolean isOpen =
                state == WorkshopState.CONCLUDING || state == WorkshopState.DRAFT_PUBLICATION;
        Optional<Move> refused =
                isOpen ? deed.get() : Optional.of(new Move.Forbidden("workshop.board.move.lines"));
        if (refused.isPresent()) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return refused.get();
        }
        if (!by.isStranger()) {
            audit.record(by, "workshop.lines-changed", "workshop:" + id, Audit.Result.DONE);
        }
        tides.rise(id);
        return new Move.Done();
    }
}
