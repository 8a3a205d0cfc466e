// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.invite;

/// Where someone in the pool came from.
///
/// @param area position in [SamplingFrame#areas()]
/// @param household residents of the address who might have answered its letter, this person among them; 1 when the letter
///     was for the person
public record Origin(int area, int household) implements Comparable<Origin> {
    public Origin {
        if (area < 0 || household < 1) {
            throw new IllegalArgumentException(
                    "Origin must have area >= 0 and household >= 1, but area=%d and household=%d."
                            .formatted(area, household));
        }
    }

    /// By area, then the smallest household first.
    @Override
    public int compareTo(Origin other) {
        return area == other.area
                ? Integer.compare(household, other.household)
                : Integer.compare(area, other.area);
    }
}
