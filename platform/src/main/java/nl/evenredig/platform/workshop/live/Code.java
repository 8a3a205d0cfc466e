// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.evenredig.platform.workshop.WorkshopId;

/// What stands on the card on a table: whoever types it in has a seat there for one day.
///
/// Six letters and digits. There are no vowels, so that no word comes about, and none that look alike.
///
/// @param table the number of the table, from 1; 0 for a screen
public record Code(String text, WorkshopId workshop, Pass.Kind kind, int table) {
    private static final String LETTERS = "BCDFGHJKMNPQRTVWXY346789";
    private static final int LENGTH = 6;
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Pattern WRITTEN = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.·-]+");

    /// Letters that nobody can guess.
    static String fresh() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /// Reads what somebody typed: small letters, spaces and dashes do no harm.
    static Optional<String> read(String typed) {
        String text = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return Optional.of(text).filter(one -> WRITTEN.matcher(one).matches());
    }

    /// As it stands on a card, in two halves.
    public String spaced() {
        return spaced(text);
    }

    static String spaced(String code) {
        return code.substring(0, LENGTH / 2) + " " + code.substring(LENGTH / 2);
    }
}
