// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit;

import nl.evenredig.platform.shared.access.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;

/// Notes what was done: action, object, result, origin, actor and time (BIO2 8.15). Never a name, an address or what
/// somebody wrote.
///
/// What was done is noted in the transaction of the deed, as its last act, so that the line is there exactly when the
/// deed is, and the end of the chain is held for a moment only. What was refused or failed is noted at once, in a
/// transaction of its own, so that it stays when the deed is undone.
@Component
public class Audit {
    private final AuditStore store;
    private final TransactionTemplate apart;

    Audit(AuditStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
        Deed deed = new Deed(actor.id(), action, object, result.name(), origin(actor));
        boolean isDeedUnderWay =
                TransactionSynchronizationManager.isActualTransactionActive()
                        && TransactionSynchronizationManager.isSynchronizationActive();
        if (result == Result.DONE && isDeedUnderWay) {
            TransactionSynchronizationManager.registerSynchronization(new LastAct(store, deed));
        } else {
            apart.executeWithoutResult(_ -> store.add(deed));
        }
    }

    private static String origin(Actor actor) {
        if (actor.isJob()) {
            return "job";
        }
        return RequestContextHolder.getRequestAttributes() == null ? "console" : "web";
    }

    /// Adds the line when the deed is about to be saved; when that cannot be done, nor can the deed.
    private record LastAct(AuditStore store, Deed deed) implements TransactionSynchronization {
        @Override
        public void beforeCommit(boolean readOnly) {
            store.add(deed);
        }
    }
}
