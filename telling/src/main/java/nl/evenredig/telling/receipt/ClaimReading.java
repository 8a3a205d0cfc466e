// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Finding;

/// What came of reading a receipt: what it claims, or every fault found.
public record ClaimReading(Optional<Claim> claim, List<Finding> findings) {
    public ClaimReading {
        findings = List.copyOf(findings);
        if (claim.isPresent() != findings.isEmpty()) {
            throw new IllegalArgumentException(
                    "ClaimReading must have a claim or findings, but claim=%s and findings=%s."
                            .formatted(claim.isPresent(), findings));
        }
    }
}
