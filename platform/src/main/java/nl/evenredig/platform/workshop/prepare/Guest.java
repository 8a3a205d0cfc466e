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
/// @param place where the desk wants them to sit
/// @param version how often it was changed, from 1
public record Guest(
        UUID id,
        WorkshopId workshop,
        State state,
        Face face,
        Wishes wishes,
        Place place,
        int version) {
    /// The longest name, organisation, language and needs.
    public static final int NAME = 80;

    public static final int ORGANISATION = 120;
    public static final int LANGUAGE = 40;
    public static final int NEEDS = 600;

    /// The same guest, described anew.
    public Guest with(Face face, Wishes wishes, Place place) {
        return new Guest(id, workshop, state, face, wishes, place, version);
    }

    /// The same guest, in the version that somebody read.
    public Guest read(int version) {
        return new Guest(id, workshop, state, face, wishes, place, version);
    }

    /// Whether they may still sit at a table.
    public boolean isExpected() {
        return state == State.INVITED || state.isComing();
    }

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
    /// @param children how many they bring
    public record Wishes(
            String listensIn,
            int children,
            boolean hasTravelMoney,
            boolean hasPhone,
            String needs) {
        public Wishes {
            listensIn = Plain.line(listensIn);
            needs = Plain.text(needs);
        }

        /// Nothing.
        public static Wishes none() {
            return new Wishes("", 0, false, true, "");
        }
    }

    /// Where somebody sits, as far as the desk says.
    ///
    /// @param interprets interprets from and to this language; empty for nobody
    /// @param beside sits at the table of this other guest
    /// @param table sits at this table in every round; 0 for any
    public record Place(String interprets, Optional<UUID> beside, int table) {
        public Place {
            interprets = Plain.line(interprets);
        }

        /// Anywhere.
        public static Place any() {
            return new Place("", Optional.empty(), 0);
        }
    }
}
