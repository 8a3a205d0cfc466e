// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.budget.Cases;

/// Where the tests find `.pb` files, and short ways to read them.
final class Elections {
    static final List<String> CASES = List.of("assen-2024", "wieliczka-2023", "amsterdam-252");

    private Elections() {}

    static Reading lenient(String text) {
        return PabulibReader.read(new StringReader(text), Strictness.LENIENT);
    }

    static Reading strict(String text) {
        return PabulibReader.read(new StringReader(text), Strictness.STRICT);
    }

    /// The text of an election in the folder `cases`.
    static String shipped(String name) {
        return text(Cases.shipped(name).resolve("election.pb"));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The `.pb` files of the test data beside the repository, when they are there.
    static Optional<List<Path>> data() {
        Optional<Path> folder = Cases.more();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return Optional.of(
                    files.filter(file -> file.toString().endsWith(".pb")).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
