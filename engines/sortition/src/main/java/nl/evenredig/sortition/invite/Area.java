// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.invite;

/// A part of the town from which people were invited at random; the whole town when all parts were alike.
///
/// @param name for example a district; empty for the whole town
/// @param size residents or addresses on the list from which was invited
/// @param invited how many of them got a letter, at least one
public record Area(String name, int size, int invited) {
    public Area {
        if (invited < 1 || invited > size) {
            throw new IllegalArgumentException(
                    "Area %s must have 1 <= invited <= size, but invited=%d and size=%d."
                            .formatted(name, invited, size));
        }
    }
}
