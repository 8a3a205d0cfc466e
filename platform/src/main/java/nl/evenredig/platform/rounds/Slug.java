// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A round's name in web addresses: small letters, digits and hyphens.
final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    /// The names to try, the nicest first: `assen-2024`, `assen-centrum-2024`, and with the start of the hash when these
    /// are taken.
    static List<String> candidates(ArchivedRound.Told told, RoundId id) {
        String shortest = of(told.town(), told.instance());
        String withArea = of(told.town(), told.area(), told.instance());
        return Stream.of(shortest, withArea, of(withArea, id.hash().substring(0, 8)), id.hash())
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .toList();
    }

    private static String of(String... words) {
        String plain =
                Normalizer.normalize(String.join(" ", words), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replace("ł", "l")
                        .replace("ß", "ss")
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip();
        return plain.substring(0, Math.min(LONGEST, plain.length())).strip().replace(' ', '-');
    }
}
