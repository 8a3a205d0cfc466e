// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How one text came to be translated, as one line of a file in `texts/translated`: from which Dutch text, what was made
/// of it and, when a person checked it, on which day. The texts themselves are not in it, only their fingerprints.
///
/// @param dutch fingerprint of the Dutch text
/// @param made fingerprint of the translation
/// @param checkedOn the day a person checked it; empty when nobody did
record Rendering(String dutch, String made, String checkedOn) {
    private static final int BYTES = 6;

    /// A translation as it stands now, checked by nobody.
    static Rendering of(String dutch, String made) {
        return new Rendering(fingerprint(dutch), fingerprint(made), "");
    }

    /// @param line two fingerprints and perhaps a day, with spaces between them
    static Rendering read(String line) {
        String[] words = line.strip().split(" +", -1);
        if (words.length < 2 || words.length > 3) {
            throw new IllegalArgumentException(
                    "Rendering must be two fingerprints and perhaps a day, but line=" + line + ".");
        }
        return new Rendering(words[0], words[1], words.length == 3 ? words[2] : "");
    }

    String line() {
        return (dutch + " " + made + " " + checkedOn).strip();
    }

    /// This line after someone worked on the texts: whoever changed the translation made it from the Dutch text of now.
    Rendering after(String dutchNow, String madeNow) {
        return made.equals(fingerprint(madeNow)) ? this : of(dutchNow, madeNow);
    }

    TranslationState state(String dutchNow, String madeNow) {
        Rendering now = after(dutchNow, madeNow);
        if (!now.dutch.equals(fingerprint(dutchNow))) {
            return TranslationState.OUT_OF_DATE;
        }
        return now.checkedOn.isEmpty() ? TranslationState.UNCHECKED : TranslationState.CHECKED;
    }

    private static String fingerprint(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
