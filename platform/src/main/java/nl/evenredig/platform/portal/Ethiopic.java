// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells Tigrinya from Amharic, which share a script that the model does not know.
final class Ethiopic {
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.6;

    /// Letters that one of the two writes and the other hardly does: Tigrinya's throaty q and k, and its way to write an a.
    private static final Pattern TIGRINYA =
            Pattern.compile("[\\u1250-\\u125D\\u12B8-\\u12C5\\u12A3]");

    private static final Pattern AMHARIC = Pattern.compile("\\u12A0");

    private static final Set<String> TIGRINYA_WORDS =
            Set.of("እዩ", "እያ", "እዮም", "ኣብ", "ናይ", "ኣሎ", "እቲ", "እታ", "ንሕና", "ክሳብ", "ሕጂ");

    private static final Pattern WORDS = Pattern.compile("[\\s\\u1361-\\u1368.,?!]+");

    private Ethiopic() {}

    /// Nothing when most letters are of another script.
    static Guess guess(String words) {
        long letters = words.codePoints().filter(Character::isLetter).count();
        long own =
                words.codePoints()
                        .filter(letter ->
                                Character.isLetter(letter)
                                        && Character.UnicodeScript.of(letter)
                                                == Character.UnicodeScript.ETHIOPIC)
                        .count();
        if (own * 2 <= letters) {
            return Guess.none();
        }
        long tigrinya = signs(TIGRINYA, words) + known(words);
        long amharic = signs(AMHARIC, words);
        if (tigrinya == amharic) {
            return new Guess("ti", LIKELY);
        }
        return tigrinya > amharic ? new Guess("ti", SURE) : new Guess("am", SURE);
    }

    private static long signs(Pattern letters, String words) {
        return letters.matcher(words).results().count();
    }

    private static long known(String words) {
        return WORDS.splitAsStream(words).filter(TIGRINYA_WORDS::contains).count();
    }
}
