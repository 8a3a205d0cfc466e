// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Collection;

/// What everyone may see of a question and its answer.
public enum Publication {
    /// The askers' words and names.
    NAMED,
    /// The question and the answer in the town's words; nothing of the askers.
    ANONYMOUS,
    /// Nothing: only the askers hear.
    PRIVATE;

    /// Whether the askers' consents allow it. The town's own words about a question are always its own to publish, unless
    /// all who asked it refused.
    public boolean isAllowedBy(Collection<Consent> consents) {
        return switch (this) {
            case NAMED -> !consents.isEmpty() && consents.stream().allMatch(Consent.NAMED::equals);
            case ANONYMOUS ->
                    consents.isEmpty() || !consents.stream().allMatch(Consent.REFUSED::equals);
            case PRIVATE -> true;
        };
    }
}
