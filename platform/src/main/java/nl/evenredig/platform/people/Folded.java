// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Text in plain small letters and digits, from any script, with single spaces: what is compared, searched, and put in
/// addresses.
public final class Folded {
    private static final int SLUG = 80;
    private static final int TRIES = 20;

    /// Addresses that are pages of our own.
    private static final Set<String> OURS = Set.of("nieuw", "uitnodiging");

    private Folded() {}

    /// `Çiğ köfte!` becomes `cig kofte`.
    public static String of(String text) {
        return Transliterator.getInstance("Any-Latin; Latin-ASCII")
                .transliterate(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /// The names in web addresses to try for an organisation, the nicest first.
    static List<String> slugs(String name, OrganisationId id) {
        String folded = of(name);
        String slug =
                folded.substring(0, Math.min(SLUG, folded.length())).strip().replace(' ', '-');
        Stream<String> numbered = IntStream.range(2, TRIES).mapToObj(number -> slug + "-" + number);
        return Stream.concat(Stream.of(slug), Stream.concat(numbered, Stream.of(id.toString())))
                .filter(candidate -> !OURS.contains(candidate))
                .toList();
    }
}
