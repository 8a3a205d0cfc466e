// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.telling.chain.ChainWriter;
import nl.evenredig.telling.chain.Link;
import org.springframework.stereotype.Component;

/// The audit log, to be read. Whoever reads it has that noted with [Audit].
@Component
public class AuditLog {
    private final AuditStore store;
    private final TownSettings town;

    AuditLog(AuditStore store, TownSettings town) {
        this.store = store;
        this.town = town;
    }

    /// Some of the lines, the newest first.
    public List<Link> some(AuditQuery query, int first, int most) {
        return store.some(query, first, most);
    }

    public int count(AuditQuery query) {
        return store.count(query);
    }

    /// What was ever done here, by its code, in alphabetical order.
    public List<String> actions() {
        return store.actions();
    }

    /// The last line; whoever writes down its seal can show later that lines are missing.
    public Optional<Link> last() {
        return store.some(AuditQuery.all(), 0, 1).stream().findFirst();
    }

    /// All lines, the oldest first; one at a time, so a long log costs no memory.
    public void each(AuditQuery query, Consumer<Link> reader) {
        store.each(query, reader);
    }

    /// The whole chain as a file that `evenredig check` verifies.
    public void write(Appendable out) {
        ChainWriter writer = ChainWriter.start(town.municipality().code(), out);
        store.each(AuditQuery.all(), writer::add);
        writer.end();
    }
}
