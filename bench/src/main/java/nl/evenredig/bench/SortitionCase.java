// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.csv.PoolWriter;
import nl.evenredig.sortition.sample.Sketch;
import nl.evenredig.sortition.sample.Town;

/// One pool to draw from, beside what other tools were seen to need for leximin.
///
/// @param name of the pool
/// @param features file with quotas
/// @param people file with people
/// @param seats of the panel
/// @param recorded seconds of the peer's leximin, measured earlier on a busy machine of two cores
record SortitionCase(String name, Path features, Path people, int seats, String recorded) {
    /// Doublings of a pool, for the exponent.
    static final List<Integer> SIZES = List.of(500, 1000, 2000, 4000, 8000);

    /// The pools that are on this machine.
    static List<SortitionCase> atHand() {
        List<SortitionCase> cases = new ArrayList<>();
        beside(cases, "example_small_20", 20, "-");
        beside(cases, "tight_c_70_24", 24, "-");
        beside(cases, "opendlp_monitoring", 30, "-");
        beside(cases, "sf_candidates_150_22", 22, "8.2");
        beside(cases, "hd_like_239_30", 30, "22.3");
        beside(cases, "sfa_like_312_35", 35, "45.9");
        beside(cases, "sfbench_300_45", 45, "-");
        beside(cases, "sfbench_300t_45", 45, "187");
        beside(cases, "sfbench_500_75", 75, "-");
        beside(cases, "sfbench_750_112", 112, "none; maximin 162");
        beside(cases, "example_large_200", 200, "1161.8 (Gurobi)");
        return cases;
    }

    private static void beside(List<SortitionCase> cases, String name, int seats, String recorded) {
        String data = System.getenv().getOrDefault("EVENREDIG_DATA", "../shared/data");
        Path folder = BudgetCase.root().resolve(data).resolve("sortition").resolve(name);
        if (Files.isDirectory(folder)) {
            Path features = folder.resolve("categories.csv");
            Path people = folder.resolve("respondents.csv");
            cases.add(new SortitionCase(name, features, people, seats, recorded));
        }
    }

    /// An invented pool, written to a folder.
    static SortitionCase invented(Sketch sketch, Path folder) throws IOException {
        Pool pool = Town.pool(sketch);
        String name =
                "invented %d x %d, %d features"
                        .formatted(sketch.people(), sketch.seats(), sketch.features());
        Path features = folder.resolve("features-" + sketch.people() + ".csv");
        Path people = folder.resolve("people-" + sketch.people() + ".csv");
        try (Writer first = Files.newBufferedWriter(features);
                Writer second = Files.newBufferedWriter(people)) {
            PoolWriter.features(pool, first);
            PoolWriter.people(pool, second);
        }
        return new SortitionCase(name, features, people, sketch.seats(), "-");
    }

    /// What to type to draw from it.
    List<String> words() {
        return List.of(
                "draw",
                "--features",
                features.toString(),
                "--people",
                people.toString(),
                "--seats",
                Integer.toString(seats),
                "--json");
    }
}
