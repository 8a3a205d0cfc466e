// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.invite;

import java.util.List;
import nl.evenredig.exact.Ratio;

/// The list from which people were invited by lot.
///
/// @param unit what is on the list
/// @param areas at least one; several when the town invited from each area by itself
public record SamplingFrame(Unit unit, List<Area> areas) {
    public SamplingFrame {
        areas = List.copyOf(areas);
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("SamplingFrame must have areas >= 1.");
        }
    }

    /// What got a letter.
    public enum Unit {
        /// Each resident by name: everyone in an area has the same chance.
        PERSONS("persons"),
        /// Each address, for one of the residents: who lives with others has a part of the chance.
        ADDRESSES("addresses");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        /// How the command line writes it.
        public String code() {
            return code;
        }
    }

    /// The chance to be invited: `invited / size` in the area, and with addresses a part of that for each resident.
    public Ratio chance(Origin origin) {
        Area area = areas.get(origin.area());
        Ratio letter = Ratio.of(area.invited(), area.size());
        return unit == Unit.ADDRESSES ? letter.over(origin.household()) : letter;
    }

    /// All letters together.
    public long invited() {
        return areas.stream().mapToLong(Area::invited).sum();
    }

    /// Everyone or every address on the list.
    public long size() {
        return areas.stream().mapToLong(Area::size).sum();
    }
}
