// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.evenredig.exact.Seed;
import nl.evenredig.sortition.ceremony.PublicSeed;

/// The seed of a draw as it is typed: one text, or several sources as `NAME=VALUE`.
final class DrawSeed {
    private DrawSeed() {}

    /// One text without `=` is the seed itself; otherwise the sources are combined by hashing.
    static Seed of(List<String> typed) {
        if (typed.size() == 1 && typed.getFirst().indexOf('=') < 0) {
            return new Seed(typed.getFirst());
        }
        Map<String, String> sources = new TreeMap<>();
        for (String source : typed) {
            int at = source.indexOf('=');
            String name = at < 0 ? "" : source.substring(0, at);
            sources.merge(
                    name,
                    source.substring(at + 1).replace('\n', ' ').replace('\r', ' '),
                    (one, other) -> one + " " + other);
        }
        return PublicSeed.of(sources);
    }
}
