// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.workshop.WorkshopId;

/// Somebody is asked what they did with a line or a promise.
///
/// @param months after how many, 6 or 12
/// @param subject the line or the promise
/// @param due before which day an answer is expected
public record Inquiry(
        UUID id,
        WorkshopId workshop,
        int months,
        UUID subject,
        Asked asked,
        LocalDate due,
        Optional<Reply> reply) {
    /// The longest answer.
    public static final int REPLY = 2000;

    /// Who is asked.
    public record Asked(UUID party, String name, String mail) {}

    /// What they say they did.
    public record Reply(Progress progress, String words, LocalDate day) {}

    /// How far it is.
    public enum Progress {
        DONE,
        UNDER_WAY,
        NOT_DONE
    }

    /// Whether an answer should have come.
    public boolean isLate(LocalDate today) {
        return reply.isEmpty() && today.isAfter(due);
    }
}
