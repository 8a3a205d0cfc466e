// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/// Nothing is too big to be read at one sitting.
class SizesHouse {
    private static final int FILE = 300;
    private static final int TEST_FILE = 500;
    private static final int METHOD = 30;
    private static final int NESTING = 3;
    private static final int PARAMETERS = 4;

    @Test
    void aFileHasAtMost300LinesAndATest500() {
        List<String> faults = new ArrayList<>();
        for (Source source : Source.ALL) {
            long lines = source.text().lines().count();
            if (lines > (source.isTest() ? TEST_FILE : FILE)) {
                faults.add("%s has %d lines".formatted(source.name(), lines));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aMethodHasAtMost30LinesBetweenItsBraces() {
        assertThat(over(METHOD, "lines", Measure::lines)).isEmpty();
    }

    @Test
    void nothingIsNestedDeeperThanThree() {
        assertThat(over(NESTING, "levels", Measure::nesting)).isEmpty();
    }

    @Test
    void aMethodTakesAtMostFourParameters() {
        assertThat(over(PARAMETERS, "parameters", Measure::parameters)).isEmpty();
    }

    private static List<String> over(int most, String what, ToIntFunction<Measure> measure) {
        return Measure.ALL.stream()
                .filter(method -> measure.applyAsInt(method) > most)
                .map(method ->
                        "%s %s has %d %s, at most %d"
                                .formatted(
                                        method.at(),
                                        method.name(),
                                        measure.applyAsInt(method),
                                        what,
                                        most))
                .toList();
    }
}
