// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.retention;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Destroys what was kept as long as it may be, and reports it.
@Component
public class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Actor JOB = Actor.job("retention");

    private final ObjectProvider<RetentionTerm> terms;
    private final DestructionStore store;
    private final Audit audit;
    private final TransactionOperations transaction;

    Retention(
            ObjectProvider<RetentionTerm> terms,
            DestructionStore store,
            Audit audit,
            TransactionOperations transaction) {
        this.terms = terms;
        this.store = store;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// How long each kind of thing is kept.
    public List<RetentionTerm> terms() {
        return terms.stream().sorted(Comparator.comparing(RetentionTerm::key)).toList();
    }

    /// What was destroyed, the newest first.
    public List<Destroyed> report(int first, int most) {
        return store.some(first, most);
    }

    /// Destroys everything whose term has passed; one kind that cannot be destroyed does not keep the others. Doing it
    /// twice, or on two nodes at once, destroys nothing more.
    public void destroy() {
        terms().forEach(this::destroy);
    }

    private void destroy(RetentionTerm term) {
        String object = "kind:" + term.key();
        try {
            transaction.executeWithoutResult(_ -> {
                ZonedDateTime now = store.now();
                Instant before = now.minus(term.period()).toInstant();
                int count = term.destroyer().applyAsInt(before);
                if (count > 0) {
                    store.add(new Destroyed(term.key(), now.toInstant(), count), before);
                    audit.record(JOB, "retention.destroyed", object, Audit.Result.DONE);
                }
            });
        } catch (RuntimeException e) {
            LOG.error("Destroying {} failed.", term.key(), e);
            audit.record(JOB, "retention.destroyed", object, Audit.Result.FAILED);
        }
    }
}
