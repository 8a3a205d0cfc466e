// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.csv;

import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Finding;
import nl.evenredig.seating.Gathering;

/// What came of reading people: every finding at once and, unless one of them is an error, the gathering.
public record Reading(Optional<Gathering> gathering, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
        if (gathering.isPresent() == findings.stream().anyMatch(Finding::isError)) {
            throw new IllegalArgumentException(
                    "Reading must have a gathering or an error, but gathering=%s and findings=%s."
                            .formatted(gathering.isPresent(), findings));
        }
    }
}
