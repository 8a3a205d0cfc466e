// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact fraction: what someone pays, or how strong a plan's support is, without rounding.
///
/// Always in lowest terms with a positive denominator, so equal fractions are equal values. Cost of an operation: that of
/// one greatest common divisor of the numbers' lengths.
///
/// @param numerator any whole number
/// @param denominator a whole number other than zero; made positive
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    public Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(
                    "Ratio must have denominator != 0, but numerator=%s.".formatted(numerator));
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /// Reads what [#toString] writes: `p/q`, or `p` when whole.
    ///
    /// @throws NumberFormatException when the text is not of that form
    public static Ratio parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new Ratio(new BigInteger(text), BigInteger.ONE);
        }
        BigInteger below = new BigInteger(text.substring(slash + 1));
        if (below.signum() == 0) {
            throw new NumberFormatException(
                    "Ratio must have denominator != 0, but text=" + text + ".");
        }
        return new Ratio(new BigInteger(text.substring(0, slash)), below);
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    public Ratio times(Ratio other) {
        return new Ratio(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Ratio times(long factor) {
        return new Ratio(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /// @throws ArithmeticException when `other` is zero
    public Ratio over(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /// @throws ArithmeticException when `divisor` is zero
    public Ratio over(long divisor) {
        return new Ratio(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    public int signum() {
        return numerator.signum();
    }

    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// Rounded half up to `scale` decimals: for people to read, never to calculate on.
    public BigDecimal rounded(int scale) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), scale, RoundingMode.HALF_UP);
    }

    /// Rounded down to `scale` decimals: so that 99.97 % is never shown as 100 %.
    public BigDecimal roundedDown(int scale) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), scale, RoundingMode.FLOOR);
    }

    /// The nearest double, within a relative error of 2^-52: for drawing and for sorting out candidates only.
    public double approximate() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), new MathContext(20))
                .doubleValue();
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    /// `p/q`, or `p` when whole.
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE)
                ? numerator.toString()
                : numerator + "/" + denominator;
    }
}
