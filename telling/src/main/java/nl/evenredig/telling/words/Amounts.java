// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;

/// Money as people write it: `€ 76.700` in Dutch, `€76,700` in English, `76 700 €` in Polish; cents only where they matter.
///
/// Whole amounts have no cents; exact money that is not whole has both; a fraction of 100 units or more is shown in whole
/// units, a smaller one in cents.
public final class Amounts {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);

    private final Manner manner;

    /// How a language writes an amount.
    ///
    /// @param apart between thousands
    /// @param point before cents
    /// @param isBehind whether the currency stands behind the number
    /// @param isLoose whether there is a space between a sign of currency and the number
    /// @param least how many digits a number needs to have its thousands apart
    private record Manner(
            String apart, String point, boolean isBehind, boolean isLoose, int least) {
        private static final Manner DUTCH = new Manner(".", ",", false, true, 4);
        private static final Manner ENGLISH = new Manner(",", ".", false, false, 4);
        private static final Manner TURKISH = new Manner(".", ",", false, false, 4);
        private static final Manner POLISH =
                new Manner(String.valueOf(NO_BREAK_SPACE), ",", true, true, 5);
    }

    private Amounts(Manner manner) {
        this.manner = manner;
    }

    /// As one language writes them; a language that is not known here, and Arabic, writes them as English does.
    public static Amounts in(Locale language) {
        return new Amounts(
                switch (language.getLanguage()) {
                    case "nl" -> Manner.DUTCH;
                    case "tr" -> Manner.TURKISH;
                    case "pl" -> Manner.POLISH;
                    default -> Manner.ENGLISH;
                });
    }

    public String say(Money money) {
        BigDecimal amount = money.amount();
        return say(isWhole(amount) ? amount.setScale(0) : amount, money.currency());
    }

    /// A fraction of cents, rounded half up.
    public String about(Ratio cents, String currency) {
        return rounded(cents, currency, RoundingMode.HALF_UP);
    }

    /// A fraction of cents with both decimals, rounded half up: what one person paid.
    public String toTheCent(Ratio cents, String currency) {
        return say(cents.over(Money.UNIT).rounded(2), currency);
    }

    /// What someone had who lacked something of `cost`: rounded half up, but never to the cost itself.
    public String had(Ratio cents, Money cost) {
        Ratio whole = Ratio.of(cost.cents());
        boolean isClose = whole.minus(cents).compareTo(Ratio.of(Money.UNIT)) < 0;
        return rounded(cents, cost.currency(), isClose ? RoundingMode.FLOOR : RoundingMode.HALF_UP);
    }

    /// What was missing: rounded half up, but never to nothing.
    public String lacked(Ratio cents, String currency) {
        boolean isSmall = cents.compareTo(Ratio.of(Money.UNIT)) < 0;
        return rounded(cents, currency, isSmall ? RoundingMode.CEILING : RoundingMode.HALF_UP);
    }

    private String rounded(Ratio cents, String currency, RoundingMode mode) {
        Ratio units = cents.over(Money.UNIT);
        BigDecimal fine = round(units, 2, mode);
        if (isWhole(fine) || fine.abs().compareTo(SMALL) >= 0) {
            return say(round(units, 0, mode), currency);
        }
        return say(fine, currency);
    }

    private static BigDecimal round(Ratio units, int scale, RoundingMode mode) {
        return new BigDecimal(units.numerator())
                .divide(new BigDecimal(units.denominator()), scale, mode);
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    private String say(BigDecimal amount, String currency) {
        String sign = amount.signum() < 0 ? "−" : "";
        String symbol = symbol(currency);
        String number = number(amount.abs());
        String space =
                manner.isLoose() || symbol.length() > 1 ? String.valueOf(NO_BREAK_SPACE) : "";
        if (symbol.isEmpty()) {
            return sign + number;
        }
        return manner.isBehind() ? sign + number + space + symbol : sign + symbol + space + number;
    }

    private String symbol(String currency) {
        return switch (currency) {
            case "XXX" -> "";
            case "EUR" -> "€";
            case "USD" -> "$";
            case "PLN" -> manner.isLoose() ? "zł" : "PLN";
            default -> currency;
        };
    }

    private String number(BigDecimal amount) {
        String plain = amount.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && whole.length() >= manner.least() && (whole.length() - i) % 3 == 0) {
                out.append(manner.apart());
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(manner.point()).append(plain, point + 1, plain.length());
        }
        return out.toString();
    }
}
