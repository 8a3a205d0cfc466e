// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rounds of talks of workshops, and the arrows along which they go.
@Component("workshopRounds")
@Transactional
public class Rounds {
    private final RoundStore store;
    private final TideStore tides;
    private final Audit audit;

    Rounds(RoundStore store, TideStore tides, Audit audit) {
        this.store = store;
        this.tides = tides;
        this.audit = audit;
    }

    /// Replaces all rounds of a workshop that has not begun; who sat where in them is forgotten.
    public void plan(WorkshopId id, List<Round.Wish> wishes) {
        store.plan(id, wishes);
    }

    /// Says anew how a round is meant that has not begun.
    ///
    /// @return whether there is such a round
    public boolean word(WorkshopId id, int number, Round.Terms terms) {
        return store.word(id, number, terms);
    }

    /// All rounds of a workshop, in their order.
    @Transactional(readOnly = true)
    public List<Round> of(WorkshopId id) {
        return store.all(id);
    }

    @Transactional(readOnly = true)
    public Optional<Round> find(WorkshopId id, int number) {
        return store.find(id, number);
    }

    /// A round that stays in its state until the end of the caller's transaction, while others may add to it too.
    public Optional<Round> share(WorkshopId id, int number) {
        return store.share(id, number);
    }

    /// A round that nobody else changes until the end of the caller's transaction.
    public Optional<Round> hold(WorkshopId id, int number) {
        return store.hold(id, number);
    }

    /// Gives the present phase more time.
    ///
    /// @return whether there is such a round
    public boolean extend(WorkshopId id, int number, int minutes) {
        boolean isThere = store.extend(id, number, minutes);
        if (isThere) {
            tides.rise(id, TideStore.EVERYONE);
        }
        return isThere;
    }

    /// Goes on to another state; all pages hear of it.
    ///
    /// @param round as it was held by the caller's transaction
    /// @param minutes how long the new phase is meant to take
    /// @return whether there is such an arrow
    public boolean go(Round round, RoundState to, int minutes, Actor by) {
        if (!round.state().leadsTo(to)) {
            return false;
        }
        store.go(round, to, minutes);
        tides.rise(round.workshop(), TideStore.EVERYONE);
        String state = to.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String object = "workshop:" + round.workshop() + "/" + round.number();
        audit.record(by, "workshop.round-" + state, object, Audit.Result.DONE);
        return true;
    }
}
