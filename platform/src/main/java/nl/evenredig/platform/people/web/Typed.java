// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What somebody typed, without the signs nobody sees: control signs, and those that turn the direction of text around.
final class Typed {
    /// Joiners stay: Persian and emoji need them.
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]]"
                            + "|[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s<>\",;:]{1,64}@[^@\\s<>\",;:]+\\.[^@\\s<>\",;:.]{2,}");

    private static final int ADDRESS_LENGTH = 254;

    private Typed() {}

    /// One line, with single spaces.
    static String line(String text) {
        return lines(text).replaceAll("\\s+", " ").strip();
    }

    /// Some lines.
    static String lines(String text) {
        String ended = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        String plain = Normalizer.normalize(ended, Normalizer.Form.NFC);
        return UNSEEN.matcher(plain).replaceAll("").strip();
    }

    /// A mail address in small letters; empty when it is none.
    static Optional<String> address(String text) {
        return Optional.of(line(text).toLowerCase(Locale.ROOT))
                .filter(typed -> typed.length() <= ADDRESS_LENGTH)
                .filter(typed -> ADDRESS.matcher(typed).matches());
    }

    /// An id in an address or a form; empty when it is none.
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// A constant by its name; empty when there is no such constant.
    static <T extends Enum<T>> Optional<T> constant(Class<T> type, String text) {
        try {
            return Optional.of(Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
