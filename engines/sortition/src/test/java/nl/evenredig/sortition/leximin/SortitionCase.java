// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Pools;
import nl.evenredig.sortition.csv.PoolWriter;
import nl.evenredig.sortition.sample.Sketch;
import nl.evenredig.sortition.sample.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortitionCase {
    @ParameterizedTest
    @ValueSource(strings = {"town-300", "town-240-couples", "opendlp-monitoring"})
    void aShippedPoolEndsInTheKnownSmallestChanceAndAProof(String name) throws IOException {
        Properties expected = new Properties();
        try (Reader in =
                Files.newBufferedReader(Pools.CASES.resolve(name).resolve("expected.properties"))) {
            expected.load(in);
        }
        String household = expected.getProperty("household", "");
        Pool pool =
                Pools.shipped(
                        name,
                        Integer.parseInt(expected.getProperty("seats")),
                        household.isEmpty() ? List.of() : List.of(household));
        Outcome.Optimal outcome = (Outcome.Optimal) Sortition.of(pool, Method.LEXIMIN);
        assertThat(least(outcome)).isEqualTo(Ratio.parse(expected.getProperty("min")));
        SortitionLaw.holds(outcome);
    }

    @Test
    void theGeneratorMakesTheShippedPoolsAgain() throws IOException {
        isMadeAgain("town-300", new Sketch(300, 40, 6, 1, 0, 1));
        isMadeAgain("town-240-couples", new Sketch(240, 60, 4, 1, 60, 7));
    }

    private static void isMadeAgain(String name, Sketch sketch) throws IOException {
        Pool pool = Town.pool(sketch);
        StringBuilder features = new StringBuilder();
        StringBuilder people = new StringBuilder();
        PoolWriter.features(pool, features);
        PoolWriter.people(pool, people);
        assertThat(Pools.CASES.resolve(name).resolve("features.csv"))
                .hasContent(features.toString());
        assertThat(Pools.CASES.resolve(name).resolve("people.csv")).hasContent(people.toString());
    }

    /// Smallest chances and Gini coefficients that other tools reach or approach; the last column is what can be proven.
    @ParameterizedTest
    @CsvSource({
        "example_small_20, 20, 1/10, 0",
        "example_large_200, 200, 1/10, 0",
        "tight_c_70_24, 24, 4/31, 0.419",
        "sf_candidates_150_22, 22, 1/11, 0.140",
        "hd_like_239_30, 30, 3/38, 0.253",
        "sfa_like_312_35, 35, 17/212, 0.236",
        "sfbench_300_45, 45, 3/20, 0",
        "sfbench_300t_45, 45, 2/15, 0.036",
        "sfbench_500_75, 75, 3/20, 0",
        "sfbench_750_112, 112, 56/375, 0",
    })
    void aPoolBesideTheRepositoryEndsInAProof(String name, int seats, String min, double gini) {
        assumeTrue(Files.isDirectory(Pools.beside(name)), () -> "no pool " + name + " here");
        Outcome.Optimal outcome =
                (Outcome.Optimal) Sortition.of(Pools.found(name, seats), Method.LEXIMIN);
        assertThat(least(outcome)).isEqualTo(Ratio.parse(min));
        assertThat(gini(outcome)).isCloseTo(gini, within(0.0006));
        SortitionLaw.holds(outcome);
    }

    private static Ratio least(Outcome.Optimal outcome) {
        return outcome.chances().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static double gini(Outcome.Optimal outcome) {
        double[] chances =
                outcome.chances().stream().mapToDouble(Ratio::approximate).sorted().toArray();
        double weighted = 0;
        for (int i = 0; i < chances.length; i++) {
            weighted += (2 * (i + 1) - chances.length - 1) * chances[i];
        }
        return weighted / (chances.length * Arrays.stream(chances).sum());
    }
}
