// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What must hold for all fractions.
class RatioLaw {
    private static final int TRIES = 2000;

    @Test
    void equalFractionsAreEqualValues() {
        assertThat(Ratio.of(2, -4)).isEqualTo(Ratio.of(-1, 2));
        assertThat(Ratio.of(0, 7)).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.of(6, 3)).isEqualTo(Ratio.of(2)).hasToString("2");
        assertThat(Ratio.of(-1, 2)).hasToString("-1/2");
    }

    @Test
    void calculatingForthAndBackChangesNothing() {
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            Ratio a = any(random);
            Ratio b = any(random);
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            if (b.signum() != 0) {
                assertThat(a.times(b).over(b)).isEqualTo(a);
            }
            assertThat(Ratio.parse(a.toString())).isEqualTo(a);
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
            assertThat(a.min(b).compareTo(a)).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void theNearestDoubleIsNear() {
        Random random = new Random(2);
        for (int i = 0; i < TRIES; i++) {
            long above = random.nextLong(1, 1L << 40);
            long below = random.nextLong(1, 1L << 40);
            double expected = (double) above / below;
            assertThat(Ratio.of(above, below).approximate())
                    .isCloseTo(expected, within(expected * 0x1p-51));
        }
        Ratio huge = new Ratio(BigInteger.TEN.pow(900), BigInteger.TEN.pow(899));
        assertThat(huge.approximate()).isEqualTo(10);
    }

    @Test
    void roundingDownNeverShowsMoreThanThereIs() {
        assertThat(Ratio.of(9999, 10000).times(100).roundedDown(0)).hasToString("99");
        assertThat(Ratio.of(9999, 10000).times(100).rounded(0)).hasToString("100");
        assertThat(Ratio.of(1, 3).rounded(2)).hasToString("0.33");
    }

    @Test
    void whatIsNoFractionIsRefused() {
        for (String text : new String[] {"", "1/0", "a", "1/", "1/2/3", "1.5"}) {
            assertThatThrownBy(() -> Ratio.parse(text)).isInstanceOf(NumberFormatException.class);
        }
        assertThatThrownBy(() -> Ratio.of(1, 0)).hasMessageContaining("denominator != 0");
    }

    private static Ratio any(Random random) {
        return Ratio.of(random.nextLong(-50, 50), random.nextLong(1, 40));
    }
}
