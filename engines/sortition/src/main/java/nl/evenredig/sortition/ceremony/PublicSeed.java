// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.ceremony;

import java.util.Map;
import java.util.TreeMap;
import nl.evenredig.exact.Seed;

/// One seed out of several public sources (dice, a lottery, numbers that people call out), so that nobody chose it as
/// long as one source is honest.
public final class PublicSeed {
    private PublicSeed() {}

    /// The SHA-256 of a line `name=value` for each source, in the order of their names, each ended by a line feed.
    ///
    /// @param sources names and values without line ends; at least one
    public static Seed of(Map<String, String> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("PublicSeed must have sources >= 1.");
        }
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(sources)
                .forEach((name, value) -> {
                    if ((name + value).matches("(?s).*[\\r\\n].*") || name.contains("=")) {
                        throw new IllegalArgumentException(
                                "Source must be one line without = in its name, but name=%s."
                                        .formatted(name));
                    }
                    lines.append(name).append('=').append(value).append('\n');
                });
        return new Seed(Seed.sha256(lines.toString()));
    }
}
