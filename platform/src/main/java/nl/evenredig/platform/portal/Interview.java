// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.thread.AuthorKind;

/// One conversation of an exploration: when, and with what kind of party. With whom is kept nowhere.
///
/// @param day when
/// @param party with what kind of party
/// @param heard what was heard, in a few sentences that nobody can be known by
public record Interview(LocalDate day, AuthorKind party, String heard) {
    /// The longest words.
    public static final int HEARD = 1000;

    private static final EnumSet<AuthorKind> PARTIES =
            EnumSet.of(
                    AuthorKind.RESIDENT,
                    AuthorKind.KEY_PERSON,
                    AuthorKind.ORGANISATION,
                    AuthorKind.INSTITUTION,
                    AuthorKind.MUNICIPALITY);

    public Interview {
        heard = Plain.text(heard);
        if (!PARTIES.contains(party) || heard.length() > HEARD) {
            throw new IllegalArgumentException(
                    "Interview must be with a party and have at most %d, but party=%s, length=%d."
                            .formatted(HEARD, party, heard.length()));
        }
    }

    /// With whom one can speak.
    public static List<AuthorKind> parties() {
        return List.copyOf(PARTIES);
    }
}
