// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.OptionalInt;

/// One number on a sheet of figures, as it may be shown.
///
/// @param topic what is counted: `received`, `district`, `cross`
/// @param item of what: a code, a kind, a tag; of `cross` the theme and the district with a space between; may be empty
/// @param amount empty for what is hidden because it counts a few people, and for a middle of nothing
public record Figure(String topic, String item, OptionalInt amount) {
    /// A number that is not one of people by attribute.
    static Figure exact(String topic, String item, int amount) {
        return new Figure(topic, item, OptionalInt.of(amount));
    }
}
