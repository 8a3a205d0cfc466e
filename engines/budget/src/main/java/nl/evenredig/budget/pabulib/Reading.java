// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Finding;

/// What came of reading a file: every finding at once and, unless one of them is an error, the election.
public record Reading(Optional<Archive> archive, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
        if (archive.isPresent() == findings.stream().anyMatch(Finding::isError)) {
            throw new IllegalArgumentException(
                    "Reading must have an archive or an error, but archive=%s and findings=%s."
                            .formatted(archive.isPresent(), findings));
        }
    }
}
