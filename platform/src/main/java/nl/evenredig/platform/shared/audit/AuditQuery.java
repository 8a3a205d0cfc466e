// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit;

import java.time.LocalDate;
import java.util.Optional;

/// Which lines somebody wants to see.
///
/// @param action what was done; empty for everything
/// @param from the first day
/// @param until the last day
public record AuditQuery(String action, Optional<LocalDate> from, Optional<LocalDate> until) {
    /// Every line.
    public static AuditQuery all() {
        return new AuditQuery("", Optional.empty(), Optional.empty());
    }
}
