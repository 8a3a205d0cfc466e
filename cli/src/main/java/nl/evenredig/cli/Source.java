// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.budget.pabulib.PabulibReader;
import nl.evenredig.budget.pabulib.Reading;
import nl.evenredig.budget.pabulib.Strictness;
import nl.evenredig.exact.Finding;

/// Files that someone names; what is wrong inside them is told at once.
final class Source {
    private final Console console;
    private final String language;

    Source(Console console, String language) {
        this.console = console;
        this.language = language;
    }

    /// The file with this name; a fault of the one who typed it when it is not there.
    Optional<Path> find(String name, Arguments arguments) {
        try {
            Path path = Path.of(name);
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                return Optional.of(path);
            }
        } catch (InvalidPathException e) {
            arguments.fault("cli.usage.notFound", e.getInput());
            return Optional.empty();
        }
        arguments.fault("cli.usage.notFound", name);
        return Optional.empty();
    }

    /// The election in a `.pb` file, unless something makes it useless; warnings are told too.
    Optional<Archive> election(Path file) {
        Optional<Reading> reading = read(file, in -> PabulibReader.read(in, Strictness.LENIENT));
        reading.ifPresent(read -> tell(read.findings()));
        return reading.flatMap(Reading::archive);
    }

    /// What a reader makes of a file; empty when it is not a text at all.
    <T> Optional<T> read(Path file, Function<Reader, T> reader) {
        try (Reader in = Files.newBufferedReader(file)) {
            return Optional.of(reader.apply(in));
        } catch (IOException | UncheckedIOException e) {
            tell(List.of(Finding.error(0, "", "cli.notText", file.toString())));
            return Optional.empty();
        }
    }

    void tell(List<Finding> findings) {
        if (!findings.isEmpty()) {
            console.tell(findings, console.words(language));
        }
    }
}
