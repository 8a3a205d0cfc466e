// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.bench;

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

    /// The cases whose files are on this machine; those in `cases/` always are.
    static List<BudgetCase> atHand() {
        return Stream.of(
                        found(
                                "Warszawa 2026, one run",
                                "Poland_Warszawa_2026.pb",
                                ONE_RUN,
                                "pabutools 11.6 s + parsing, 898 MB"),
                        found(
                                "Warszawa 2026, Add1",
                                "Poland_Warszawa_2026.pb",
                                List.of(),
                                "JS tool (floats) 24.7 s"),
                        found(
                                "Amsterdam 252, Add1",
                                "Netherlands_Amsterdam_252.pb",
                                List.of(),
                                "pabutools 32.0 s"),
                        found(
                                "Wieliczka 2023, Add1",
                                "Poland_Wieliczka_2023_Green_Budget.pb",
                                List.of(),
                                "-"),
                        found("Assen 2024, Add1", "Netherlands_Assen_2024.pb", List.of(), "-"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<BudgetCase> found(
            String name, String file, List<String> options, String recorded) {
        Path root = Usage.root();
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
            case "Netherlands_Amsterdam_252.pb" -> "amsterdam-252/election.pb";
            case "Netherlands_Assen_2024.pb" -> "assen-2024/election.pb";
            case "Poland_Wieliczka_2023_Green_Budget.pb" -> "wieliczka-2023/election.pb";
            default -> file;
        };
    }
}
