// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.util.List;
import java.util.UUID;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Comprehension tests with people: the record that counts, where a score is only a hint.
@Component
@Transactional
public class Comprehensions {
    private final ComprehensionStore store;
    private final Audit audit;

    Comprehensions(ComprehensionStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// Keeps a test that was held.
    public void add(Comprehension test, Actor by) {
        UUID id = UUID.randomUUID();
        store.add(id, test, by.id());
        audit.record(by, "wording.comprehension-tested", "test:" + id, Audit.Result.DONE);
    }

    /// All tests, by what was read and then in the order they were held.
    public List<Comprehension> all() {
        return store.all();
    }
}
