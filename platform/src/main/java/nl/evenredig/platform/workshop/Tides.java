// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts the changes that open pages must show. Whatever changes something a page shows lets the tide rise, in the same
/// transaction; pages ask whether it rose.
@Component
@Transactional
public class Tides {
    private final TideStore store;

    Tides(TideStore store) {
        this.store = store;
    }

    /// Something changed that everyone sees.
    public void rise(WorkshopId id) {
        store.rise(id, TideStore.EVERYONE);
    }

    /// Something changed at one table.
    ///
    /// @param table its number, from 1
    public void rise(WorkshopId id, int table) {
        store.rise(id, table);
    }

    /// How high it stands for each of these workshops: by table, 0 for everyone; a table where nothing happened is left
    /// out.
    @Transactional(readOnly = true)
    public Map<WorkshopId, Map<Integer, Long>> heights(Collection<WorkshopId> workshops) {
        return store.heights(workshops);
    }
}
