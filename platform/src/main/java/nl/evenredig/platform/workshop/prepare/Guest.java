// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.WorkshopId;

/// Somebody who is asked to come, or comes.
///
/// @param wishes what they need to take part
/// @param version how often it was changed, from 1
public record Guest(
        UUID id, WorkshopId workshop, State state, Face face, Wishes wishes, int version) {
    /// The longest name, organisation, language and needs.
    public static final int NAME = 80;

    public static final int ORGANISATION = 120;
    public static final int LANGUAGE = 40;
    public static final int NEEDS = 600;

    /// How far it is.
    public enum State {
        INVITED,
        REGISTERED,
        DECLINED,
        PRESENT,
        ABSENT;

        /// Whether a seat is kept.
        public boolean isComing() {
            return this == REGISTERED || this == PRESENT;
        }
    }

    /// Who it is for this day.
    ///
    /// @param mail where the invitation goes; empty for somebody on paper or by phone
    /// @param language of the letters
    public record Face(
            String name, String organisation, Party party, String mail, String language) {
        public Face {
            name = Plain.line(name);
            organisation = Plain.line(organisation);
        }
    }

    /// What somebody needs.
    ///
    /// @param listensIn follows the talk in this language, with an interpreter; empty for Dutch
    /// @param interprets interprets from and to this language; empty for nobody
    /// @param beside sits beside this other guest
    /// @param children how many they bring
    public record Wishes(
            String listensIn,
            String interprets,
            Optional<UUID> beside,
            int children,
            boolean hasTravelMoney,
            boolean hasPhone,
            String needs) {
        public Wishes {
            listensIn = Plain.line(listensIn);
            interprets = Plain.line(interprets);
            needs = Plain.text(needs);
        }

        /// Nothing.
        public static Wishes none() {
            return new Wishes("", "", Optional.empty(), 0, false, true, "");
        }
    }
}
