// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.exact;

import java.math.BigDecimal;

/// An amount of money, exact to the cent.
///
/// @param cents the amount in hundredths of the currency unit; may be negative
/// @param currency ISO 4217 code in capitals, `XXX` when the source names none
public record Money(long cents, String currency) implements Comparable<Money> {
    /// Hundredths in one currency unit.
    public static final long UNIT = 100;

    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(
                    "Money must have a currency of three capitals, but currency=%s."
                            .formatted(currency));
        }
    }

    /// @throws ArithmeticException when the amounts are too large or of two currencies
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, same(other).cents), currency);
    }

    /// @throws ArithmeticException when the amounts are too large or of two currencies
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, same(other).cents), currency);
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /// The amount in whole units with its two decimals.
    public BigDecimal amount() {
        return BigDecimal.valueOf(cents, 2);
    }

    /// The shortest plain decimal: `76700` or `12.50`.
    public String decimal() {
        return cents % UNIT == 0 ? Long.toString(cents / UNIT) : amount().toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, same(other).cents);
    }

    @Override
    public String toString() {
        return currency + " " + decimal();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new ArithmeticException(
                    "Money must be of one currency, but left=%s and right=%s."
                            .formatted(currency, other.currency));
        }
        return other;
    }
}
