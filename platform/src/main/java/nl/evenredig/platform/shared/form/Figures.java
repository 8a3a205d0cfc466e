// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads numbers, amounts and days as people type them, in any digits.
final class Figures {
    private static final Pattern WHOLE =
            Pattern.compile("-?[0-9]{1,15}|-?[0-9]{1,3}([. ][0-9]{3}){1,4}");
    private static final Pattern EUROS =
            Pattern.compile(
                    "(?:€ ?)?([0-9]{1,12}|[0-9]{1,3}(?:[. ][0-9]{3}){1,3})(?:[.,](-|[0-9]{1,2}))?");
    private static final Pattern AS_SENT = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern AS_TYPED =
            Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");

    private Figures() {}

    static OptionalLong number(String typed) {
        String digits = digits(typed);
        return WHOLE.matcher(digits).matches()
                ? OptionalLong.of(Long.parseLong(digits.replaceAll("[. ]", "")))
                : OptionalLong.empty();
    }

    /// In cents.
    static OptionalLong euros(String typed) {
        Matcher amount = EUROS.matcher(digits(typed));
        if (!amount.matches()) {
            return OptionalLong.empty();
        }
        long whole = Long.parseLong(amount.group(1).replaceAll("[. ]", ""));
        return OptionalLong.of(Math.addExact(Math.multiplyExact(whole, 100), cents(amount)));
    }

    private static long cents(MatchResult amount) {
        String cents = amount.group(2);
        if (cents == null || cents.equals("-")) {
            return 0;
        }
        return Long.parseLong(cents.length() == 1 ? cents + "0" : cents);
    }

    static Optional<LocalDate> day(String typed) {
        String digits = digits(typed);
        Matcher sent = AS_SENT.matcher(digits);
        if (sent.matches()) {
            return day(sent.group(1), sent.group(2), sent.group(3));
        }
        Matcher own = AS_TYPED.matcher(digits);
        return own.matches() ? day(own.group(3), own.group(2), own.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The same text with western digits, and plain spaces.
    private static String digits(String typed) {
        StringBuilder western = new StringBuilder();
        Plain.line(typed)
                .codePoints()
                .forEach(letter -> {
                    int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
                    western.appendCodePoint(digit >= 0 ? '0' + digit : letter);
                });
        return western.toString();
    }
}
