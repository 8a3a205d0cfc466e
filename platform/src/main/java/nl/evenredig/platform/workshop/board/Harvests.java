// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.workshop.WorkshopId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What days brought, for whoever writes them up. What was removed, hidden or taken back is not in it.
@Component
@Transactional
public class Harvests {
    private final HarvestStore store;
    private final WrittenStore notes;

    Harvests(HarvestStore store, WrittenStore notes) {
        this.store = store;
        this.notes = notes;
    }

    /// Everything a workshop brought; empty where nothing was done yet.
    @Transactional(readOnly = true)
    public Harvest of(WorkshopId id) {
        return new Harvest(
                store.present(id), store.bottlenecks(id), store.solutions(id), store.lines(id));
    }

    /// All notes with words whose author is known, in the order in which they came.
    @Transactional(readOnly = true)
    public List<Written> notes(WorkshopId id) {
        return notes.of(id);
    }

    /// Says which bottlenecks a solution takes away, when it is written up and turns out to have none.
    ///
    /// @param bottlenecks of the same workshop; others are passed over
    /// @return whether this workshop has such a solution
    public boolean link(WorkshopId id, UUID solution, List<UUID> bottlenecks) {
        return store.link(id, solution, bottlenecks);
    }
}
