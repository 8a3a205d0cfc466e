// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An address in a form in which the same address is always the same text: `1234 ab, 12-A` is `1234 AB 12 A`.
///
/// Runs of digits and runs of letters in their order, in capitals, without leading zeros; everything else is dropped. So
/// `12` with addition `a` is `12a`, and `1` with addition `2` is not `12`.
final class Address {
    private static final Pattern RUN = Pattern.compile("\\p{Nd}+|\\p{L}+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=.)");

    private Address() {}

    static String of(List<String> parts) {
        String text = String.join(" ", parts).toUpperCase(Locale.ROOT);
        return RUN.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(run -> ZEROS.matcher(run).replaceFirst(""))
                .collect(Collectors.joining(" "));
    }
}
