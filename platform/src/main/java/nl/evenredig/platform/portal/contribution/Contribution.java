// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.time.Instant;
import java.util.Optional;

/// What a reader said about a page, and what came of it.
///
/// @param id which one
/// @param page the address of the page it is about, without language
/// @param said what was said
/// @param fate what came of it
/// @param received when it came in
/// @param published when everyone could read it for the first time; empty when that never was so
/// @param version how often it was changed, from 1: whoever decides says which version they saw
public record Contribution(
        ContributionId id,
        String page,
        Said said,
        Fate fate,
        Instant received,
        Optional<Instant> published,
        int version) {
    public ContributionState state() {
        return fate.state();
    }

    /// Whether everyone reads it.
    public boolean isShown() {
        return fate.state().isShown();
    }

    /// Whether everyone sees that it was there: it was published once, and is no longer.
    public boolean isMark() {
        return published.isPresent()
                && (fate.state() == ContributionState.WITHDRAWN
                        || fate.state() == ContributionState.REFUSED);
    }

    /// How whoever looks at it now can say so later.
    public Seen seen() {
        return new Seen(id, version);
    }

    Contribution with(Said changed) {
        return new Contribution(id, page, changed, fate, received, published, version + 1);
    }

    Contribution with(Fate changed) {
        return new Contribution(id, page, said, changed, received, published, version + 1);
    }

    Contribution publishedAt(Instant now) {
        return new Contribution(
                id, page, said, fate, received, published.or(() -> Optional.of(now)), version);
    }
}
