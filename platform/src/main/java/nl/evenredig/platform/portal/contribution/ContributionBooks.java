// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;

/// Takes one step with a contribution and notes it everywhere: in its row, among its steps, among the refusals, in the
/// audit log. Both doors take their steps here.
@Component
class ContributionBooks {
    private final ContributionStore store;
    private final StepStore steps;
    private final Audit audit;
    private final Clock clock;

    ContributionBooks(ContributionStore store, StepStore steps, Audit audit, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void receive(Contribution fresh, ContributionKey key) {
        store.add(fresh, key);
        note(fresh, Actor.stranger());
    }

    /// Saves a contribution in its next state.
    Contribution step(Contribution before, Fate next, Actor by) {
        Contribution changed = before.with(next);
        if (next.state().isShown()) {
            changed = changed.publishedAt(now());
        }
        store.save(changed, now());
        next.rule()
                .filter(_ -> next.state() == ContributionState.REFUSED)
                .ifPresent(rule -> steps.refused(before.id(), rule, LocalDate.now(clock)));
        if (before.state() == ContributionState.REFUSED && next.state() == ContributionState.HELD) {
            steps.reconsidered(before.id());
        }
        note(changed, by);
        return changed;
    }

    /// Saves other words about what was said; the state stays.
    Contribution write(Contribution before, Said said, Actor by) {
        Contribution changed = before.with(said);
        store.save(changed, now());
        audit.record(
                by, "portal.contribution-written-out", changed.id().object(), Audit.Result.DONE);
        return changed;
    }

    /// Saves a contribution of which nothing is left but that it was there.
    Contribution erase(Contribution before) {
        Contribution erased =
                new Contribution(
                        before.id(),
                        before.page(),
                        before.said().erased(),
                        before.fate().withdrawn(),
                        before.received(),
                        before.published(),
                        before.version() + 1);
        store.save(erased, now());
        note(erased, Actor.stranger());
        return erased;
    }

    private void note(Contribution contribution, Actor by) {
        steps.add(
                contribution.id(),
                contribution.version(),
                new Step(contribution.state(), now(), by.id()));
        String state = contribution.state().name().toLowerCase(Locale.ROOT);
        audit.record(
                by, "portal.contribution-" + state, contribution.id().object(), Audit.Result.DONE);
    }
}
