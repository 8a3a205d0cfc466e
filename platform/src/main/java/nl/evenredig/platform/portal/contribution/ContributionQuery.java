// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.util.Set;

/// Which contributions the desk wants to see.
///
/// @param words that stand in them; empty for any
/// @param states how far they are; empty for any
/// @param language in which language; empty for any
public record ContributionQuery(String words, Set<ContributionState> states, String language) {
    public ContributionQuery {
        states = Set.copyOf(states);
    }
}
