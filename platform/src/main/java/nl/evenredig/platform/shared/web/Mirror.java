// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Who lives where, drawn as bars on the line. All bars share one scale that starts at zero.
///
/// @param bars one for each district, in the town's own order
public record Mirror(List<Bar> bars) {
    private static final int TALLEST = 160;
    private static final int LONG_WORD = 8;
    private static final String VOWELS = "aeiouyAEIOUY";

    /// One district.
    public record Bar(String name, long residents) {
        public Bar {
            if (residents < 0) {
                throw new IllegalArgumentException(
                        "Bar %s must have residents >= 0, but residents=%d."
                                .formatted(name, residents));
            }
        }

        /// The name, with places where a narrow column may break a long word.
        public String label() {
            return Arrays.stream(name.split(" "))
                    .map(Bar::breakable)
                    .collect(Collectors.joining(" "));
        }

        /// Dutch breaks a word between two consonants after a vowel: spoor-kwartier. The one nearest the middle is taken.
        private static String breakable(String word) {
            int best = 0;
            for (int at = 3; at < word.length() - 2; at++) {
                boolean isBreak =
                        isVowel(word, at - 2) && isConsonant(word, at - 1) && isConsonant(word, at);
                if (isBreak) {
                    best = nearer(word, at, best);
                }
            }
            return best == 0 || word.length() < LONG_WORD || word.contains("-")
                    ? word
                    : word.substring(0, best) + '\u00ad' + word.substring(best);
        }

        private static int nearer(String word, int one, int other) {
            return Math.abs(2 * one - word.length()) < Math.abs(2 * other - word.length())
                    ? one
                    : other;
        }

        private static boolean isVowel(String word, int at) {
            return VOWELS.indexOf(word.charAt(at)) >= 0;
        }

        private static boolean isConsonant(String word, int at) {
            return Character.isLetter(word.charAt(at)) && !isVowel(word, at);
        }
    }

    public Mirror {
        bars = List.copyOf(bars);
    }

    /// How tall the bar stands, in pixels of its drawing.
    public long height(Bar bar) {
        return parts(bar, TALLEST);
    }

    /// How long the bar lies, in thousandths of the widest.
    public long length(Bar bar) {
        return parts(bar, 1000);
    }

    /// How many people live in all districts together.
    public long total() {
        return bars.stream().mapToLong(Bar::residents).sum();
    }

    private long parts(Bar bar, int whole) {
        long most = bars.stream().mapToLong(Bar::residents).max().orElse(0);
        return most == 0 ? 0 : Math.round((double) bar.residents() * whole / most);
    }
}
