// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Finding;
import nl.evenredig.sortition.Pool;

/// What came of reading two files: every finding at once and, unless one of them is an error, the pool.
public record Reading(Optional<Pool> pool, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
        if (pool.isPresent() == findings.stream().anyMatch(Finding::isError)) {
            throw new IllegalArgumentException(
                    "Reading must have a pool or an error, but pool=%s and findings=%s."
                            .formatted(pool.isPresent(), findings));
        }
    }
}
