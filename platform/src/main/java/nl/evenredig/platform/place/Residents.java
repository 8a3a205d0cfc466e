// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

/// How many people of one age band live in one district.
///
/// @param district its code
/// @param ageBand first and last age: `18-29`, `65+`
/// @param people not less than zero
public record Residents(String district, String ageBand, int people) {
    public Residents {
        if (people < 0) {
            throw new IllegalArgumentException(
                    "Residents must have people >= 0, but district=%s, ageBand=%s, people=%d."
                            .formatted(district, ageBand, people));
        }
    }
}
