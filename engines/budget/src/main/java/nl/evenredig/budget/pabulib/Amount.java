// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads amounts of money and whole numbers as people write them: `7200`, `7200.50`, `7200,50`.
final class Amount {
    /// Ten trillion currency units: the dearest country's budget fits, and a count of thousands of projects stays exact.
    private static final BigDecimal MOST_CENTS = BigDecimal.valueOf(1_000_000_000_000_000L);

    private static final int MOST_DIGITS = 100;
    private static final Pattern FORM = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,15})(?:\\.0*)?");

    private Amount() {}

    /// The amount in cents; a fault is reported and leaves nothing.
    static OptionalLong cents(String text, int row, String column, Findings findings) {
        Matcher form = FORM.matcher(text);
        Optional<Fault> fault = form.matches() ? fault(form) : Optional.of(Fault.AMOUNT_NOT_NUMBER);
        if (fault.isPresent()) {
            findings.error(row, column, fault.get(), text);
            return OptionalLong.empty();
        }
        if (text.indexOf(',') >= 0) {
            findings.mended(row, column, Fault.AMOUNT_COMMA, text);
        }
        return OptionalLong.of(inCents(text).longValueExact());
    }

    private static Optional<Fault> fault(Matcher form) {
        String text = form.group();
        if (text.length() > MOST_DIGITS) {
            return Optional.of(Fault.AMOUNT_TOO_LARGE);
        }
        BigDecimal cents = inCents(text);
        if (cents.signum() <= 0) {
            return Optional.of(Fault.AMOUNT_NOT_POSITIVE);
        }
        if (cents.scale() > 0) {
            return Optional.of(Fault.AMOUNT_DECIMALS);
        }
        return cents.compareTo(MOST_CENTS) > 0
                ? Optional.of(Fault.AMOUNT_TOO_LARGE)
                : Optional.empty();
    }

    private static BigDecimal inCents(String text) {
        return new BigDecimal(text.replace(',', '.')).movePointRight(2);
    }

    /// A whole number of at most 15 digits, `3` or `3.0`; nothing when it is not.
    static OptionalLong whole(String text) {
        Matcher whole = WHOLE.matcher(text);
        return whole.matches()
                ? OptionalLong.of(Long.parseLong(whole.group(1)))
                : OptionalLong.empty();
    }

    /// An amount of zero or more in cents; nothing when it is not.
    static OptionalLong limit(String text) {
        if (!FORM.matcher(text).matches() || text.length() > 15 || text.startsWith("-")) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(inCents(text).longValue());
    }
}
