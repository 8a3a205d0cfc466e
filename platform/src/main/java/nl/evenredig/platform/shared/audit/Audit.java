// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit;

import nl.evenredig.platform.shared.access.Actor;
import org.springframework.stereotype.Component;

/// Notes what was done, in the same transaction as the deed: action, object, result, origin, actor and time (BIO2
/// 8.15). Never a name, an address or what somebody wrote.
@Component
public class Audit {
    private final AuditStore store;

    Audit(AuditStore store) {
        this.store = store;
    }

    /// How it ended.
    public enum Result {
        DONE,
        REFUSED,
        FAILED
    }

    /// Adds a line.
    ///
    /// @param actor who did it
    /// @param action a verb in the past tense with its part: `people.role-granted`
    /// @param object what it was done to, as an opaque id: `account:…`; empty for none
    /// @param result how it ended
    public void record(Actor actor, String action, String object, Result result) {
        store.add(actor.id(), action, object, result);
    }
}
