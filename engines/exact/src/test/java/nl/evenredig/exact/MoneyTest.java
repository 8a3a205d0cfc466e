// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Money is exact, of one currency, and never silently wrong; lots can be drawn again by anyone.
class MoneyTest {
    private static final Money CENTS = new Money(1250, "EUR");

    @Test
    void amountsAddUpToTheCent() {
        assertThat(CENTS.plus(CENTS).minus(new Money(1, "EUR"))).isEqualTo(new Money(2499, "EUR"));
        assertThat(CENTS.decimal()).isEqualTo("12.50");
        assertThat(new Money(-300, "EUR").decimal()).isEqualTo("-3");
        assertThat(CENTS.isMoreThan(new Money(1249, "EUR"))).isTrue();
    }

    @Test
    void twoCurrenciesAreNeverMixed() {
        assertThatThrownBy(() -> CENTS.plus(new Money(1, "PLN")))
                .hasMessageContaining("left=EUR and right=PLN");
        assertThatThrownBy(() -> new Money(1, "euro")).hasMessageContaining("currency=euro");
    }

    @Test
    void anAmountTooLargeIsAFaultAndNotAnotherAmount() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE, "EUR").plus(CENTS))
                .isInstanceOf(ArithmeticException.class);
    }

    /// `printf '0:p1' | sha256sum`
    @Test
    void aLotIsTheSha256OfSeedAndId() {
        assertThat(new Seed("0").lot("p1"))
                .isEqualTo("fc7902413132b41d4e3387e780f4ce05fc11b7c20d7c44ab923033624c55ad69");
    }
}
