// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.form.Plain;

/// What somebody promises to do before a day.
///
/// @param entry the promise in the dossier, as soon as it stands there
public record Commitment(UUID id, Wish wish, Optional<UUID> entry) {
    public static final int WHO = 120;
    public static final int WHAT = 400;

    /// What is promised.
    ///
    /// @param who an organisation or an office; a person only when that person agreed
    /// @param mail where it can be asked what came of it; empty for none
    public record Wish(String who, Kind kind, String mail, String what, LocalDate due) {
        public Wish {
            who = Plain.line(who);
            what = Plain.text(what);
        }
    }

    /// Who promises.
    public enum Kind {
        OFFICE,
        PERSON_WHO_AGREED
    }
}
