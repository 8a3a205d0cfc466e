// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where real elections are: three ship with the repository; more may lie beside it.
public final class Cases {
    private static final String EXPECTED = "expected.json";

    private Cases() {}

    /// The folder of an election in the repository.
    public static Path shipped(String name) {
        return root().resolve("cases/budget").resolve(name);
    }

    /// The folder with more elections: `EVENREDIG_DATA`, else `../shared/data`; empty when there is none.
    public static Optional<Path> more() {
        String named = System.getenv("EVENREDIG_DATA");
        Path data = named == null ? root().resolve("../shared/data") : Path.of(named);
        return Optional.of(data.resolve("budget").normalize()).filter(Files::isDirectory);
    }

    /// Every file with expected outcomes at hand; those beside the repository hold the shipped ones too.
    public static List<Path> expectations() throws IOException {
        Path folder = more().orElse(root().resolve("cases/budget"));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }

    /// The election to which expected outcomes belong.
    public static Path electionOf(Path expectation) {
        String name = expectation.getFileName().toString();
        return name.equals(EXPECTED)
                ? expectation.resolveSibling("election.pb")
                : expectation.resolveSibling(name.replace("." + EXPECTED, ".pb"));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("cases"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("Tests must run inside the repository.");
        }
        return folder;
    }
}
