// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A tie that a member of the Authority declared.
///
/// @param id which declaration
/// @param account who declared it
/// @param organisation with which organisation; empty when it is not on the town's list
/// @param elsewhere the name of what is not on the list; empty when it is
/// @param tie what ties them
/// @param from since when
/// @param to until when; empty as long as it lasts
public record Interest(
        UUID id,
        AccountId account,
        Optional<OrganisationId> organisation,
        String elsewhere,
        Tie tie,
        LocalDate from,
        Optional<LocalDate> to) {
    /// How many signs the name of what is not on the list may have.
    public static final int ELSEWHERE = 120;

    /// What ties somebody to an organisation.
    public enum Tie {
        /// Sits on its board or supervises it.
        BOARD,
        /// Works there for pay.
        PAID,
        /// Works there unpaid.
        VOLUNTEER,
        /// Gave or lent it money, or owns a part.
        MONEY,
        /// A partner, parent, child, brother or sister decides there.
        FAMILY,
        OTHER
    }

    public Interest {
        if (organisation.isEmpty() == elsewhere.isBlank()) {
            throw new IllegalArgumentException(
                    "Interest must have either an organisation or a name, but id=%s."
                            .formatted(id));
        }
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "Interest must have from <= to, but from=%s, to=%s.".formatted(from, to));
        }
    }
}
