// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The known word that someone probably meant.
final class Nearest {
    private Nearest() {}

    /// The known word that takes fewest changes of one letter, when those are few enough to be a slip.
    static Optional<String> to(String word, List<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(2, word.length() / 3))
                .min(
                        Comparator.comparingInt((String candidate) -> distance(word, candidate))
                                .thenComparing(Comparator.naturalOrder()));
    }

    // Levenshtein distance, one row at a time.
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                int best = Math.min(diagonal + changed, 1 + Math.min(row[j], row[j - 1]));
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[right.length()];
    }
}
