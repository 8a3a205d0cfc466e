// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One count to measure, beside what other tools were seen to need for it.
///
/// @param name the election and the rule
/// @param file where its `.pb` is
/// @param options of the command line
/// @param recorded CPU seconds and memory of the tool named, measured earlier on a busy machine of two cores
record BudgetCase(String name, Path file, List<String> options, String recorded) {
    private static final List<String> ONE_RUN = List.of("--completion", "none");
    private static final List<String> ADD1 = List.of("--completion", "add1");

    private static final String WARSZAWA = "Poland_Warszawa_2026.pb";
    private static final String AMSTERDAM = "Netherlands_Amsterdam_252.pb";
    private static final String WIELICZKA = "Poland_Wieliczka_2023_Green_Budget.pb";
    private static final String ASSEN = "Netherlands_Assen_2024.pb";

    /// The cases whose files are on this machine; those in `cases/` always are.
    static List<BudgetCase> atHand() {
        String parsed = "pabutools 11.6 s + parsing, 898 MB";
        return Stream.of(
                        found("Warszawa 2026, one run", WARSZAWA, ONE_RUN, parsed),
                        found("Warszawa 2026, Add1", WARSZAWA, ADD1, "JS tool (floats) 24.7 s"),
                        found("Amsterdam 252, Add1", AMSTERDAM, ADD1, "pabutools 32.0 s"),
                        found("Wieliczka 2023, Add1", WIELICZKA, ADD1, "-"),
                        found("Assen 2024, Add1", ASSEN, ADD1, "-"))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The repository, seen from `bench/target/lib/evenredig-bench.jar`.
    static Path root() {
        String jars = System.getProperty("java.class.path") + File.pathSeparator;
        Path first = Path.of(jars.substring(0, jars.indexOf(File.pathSeparatorChar)));
        return first.toAbsolutePath().resolve("../../../..").normalize();
    }

    private static Optional<BudgetCase> found(
            String name, String file, List<String> options, String recorded) {
        Path root = root();
        String data = System.getenv().getOrDefault("EVENREDIG_DATA", "../shared/data");
        return Stream.of(
                        root.resolve(data).resolve("budget").resolve(file),
                        root.resolve("cases/budget").resolve(shipped(file)))
                .filter(Files::isRegularFile)
                .map(path -> new BudgetCase(name, path, options, recorded))
                .findFirst();
    }

    /// Where `cases/` keeps the same election.
    private static String shipped(String file) {
        return switch (file) {
            case AMSTERDAM -> "amsterdam-252/election.pb";
            case ASSEN -> "assen-2024/election.pb";
            case WIELICZKA -> "wieliczka-2023/election.pb";
            default -> file;
        };
    }
}
