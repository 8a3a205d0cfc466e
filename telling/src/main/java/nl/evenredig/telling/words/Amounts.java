// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;

/// Money as people write it: `€ 76.700` in Dutch, `€76,700` in English; cents only where they matter.
///
/// Whole amounts have no cents; exact money that is not whole has both; a fraction of 100 units or more is shown in whole
/// units, a smaller one in cents.
public final class Amounts {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);

    private final boolean isDutch;

    private Amounts(boolean isDutch) {
        this.isDutch = isDutch;
    }

    /// As one language writes them; languages other than Dutch write them as English does.
    public static Amounts in(Locale language) {
        return new Amounts(language.getLanguage().equals("nl"));
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
        return sign + symbol(currency) + number(amount.abs());
    }

    private String symbol(String currency) {
        String afterSymbol = isDutch ? String.valueOf(NO_BREAK_SPACE) : "";
        return switch (currency) {
            case "XXX" -> "";
            case "EUR" -> "€" + afterSymbol;
            case "USD" -> "$" + afterSymbol;
            case "PLN" -> (isDutch ? "zł" : "PLN") + NO_BREAK_SPACE;
            default -> currency + NO_BREAK_SPACE;
        };
    }

    private String number(BigDecimal amount) {
        String plain = amount.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(isDutch ? '.' : ',');
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(isDutch ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return out.toString();
    }
}
