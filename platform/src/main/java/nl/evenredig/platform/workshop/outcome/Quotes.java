// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.board.Harvests;
import nl.evenredig.platform.workshop.board.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A note becomes a quote only when its author says yes.
@Component("workshopQuotes")
@Transactional
public class Quotes {
    private final QuoteStore store;
    private final Workshops workshops;
    private final Harvests harvests;
    private final Audit audit;

    Quotes(QuoteStore store, Workshops workshops, Harvests harvests, Audit audit) {
        this.store = store;
        this.workshops = workshops;
        this.harvests = harvests;
        this.audit = audit;
    }

    /// Editors would like to quote a note; its author is asked when the report is checked.
    public Move propose(WorkshopId id, UUID note, Actor by) {
        if (!isWritten(id)) {
            return new Move.Forbidden("workshop.outcome.desk.move.closed");
        }
        Optional<Written> found =
                harvests.notes(id).stream().filter(one -> one.id().equals(note)).findFirst();
        if (found.isEmpty() || store.isProposed(id, note)) {
            return new Move.Gone();
        }
        store.propose(id, found.get(), found.get().words(), by);
        note(by, "workshop.quote-proposed", id);
        return new Move.Done();
    }

    /// Editors do without.
    public Move drop(WorkshopId id, UUID quote, Actor by) {
        if (!isWritten(id)) {
            return new Move.Forbidden("workshop.outcome.desk.move.closed");
        }
        if (!store.remove(id, quote)) {
            return new Move.Gone();
        }
        note(by, "workshop.quote-dropped", id);
        return new Move.Done();
    }

    /// Its author says yes or no. After publishing it is too late.
    public Move answer(WorkshopId id, UUID participant, Choice choice, Actor by) {
        if (!isWritten(id)) {
            return new Move.Forbidden("workshop.outcome.check.late");
        }
        boolean wasYes = store.state(choice.quote()).filter(Quote.State::isYes).isPresent();
        Quote.State state =
                wasYes && choice.state() == Quote.State.REFUSED
                        ? Quote.State.WITHDRAWN
                        : choice.state();
        if (!store.answer(choice.quote(), participant, state)) {
            return new Move.Gone();
        }
        note(by, "workshop.quote-answered", id);
        return new Move.Done();
    }

    /// What somebody says of one quote.
    public record Choice(UUID quote, Quote.State state) {}

    /// All of a workshop, whatever was said of them.
    @Transactional(readOnly = true)
    public List<Quote> of(WorkshopId id) {
        return store.of(id);
    }

    /// Those of one person.
    @Transactional(readOnly = true)
    public List<Quote> of(WorkshopId id, UUID participant) {
        return store.of(id).stream()
                .filter(quote -> quote.participant().equals(participant))
                .toList();
    }

    private boolean isWritten(WorkshopId id) {
        Optional<WorkshopState> state = workshops.hold(id).map(Workshop::state);
        return state.filter(now ->
                        now == WorkshopState.DRAFT_PUBLICATION || now == WorkshopState.MEMBER_CHECK)
                .isPresent();
    }

    private void note(Actor by, String action, WorkshopId id) {
        audit.record(by, action, "workshop:" + id, Audit.Result.DONE);
    }
}
