// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.evenredig.sortition.csv.PoolReader;
import nl.evenredig.sortition.csv.Wishes;

/// Where pools are: three ship with the repository; more may lie beside it.
public final class Pools {
    public static final Path CASES = Path.of("../../cases/sortition");

    private Pools() {}

    /// A pool that ships with the repository.
    public static Pool shipped(String name, int seats, List<String> household) {
        Path folder = CASES.resolve(name);
        return read(
                folder.resolve("features.csv"),
                folder.resolve("people.csv"),
                new Wishes(seats, "", household));
    }

    /// Where pools that may not be shipped lie, if they do.
    public static Path beside(String name) {
        String home = System.getenv().getOrDefault("EVENREDIG_DATA", "../../../shared/data");
        return Path.of(home).resolve("sortition").resolve(name);
    }

    /// A pool that lies beside the repository.
    public static Pool found(String name, int seats) {
        return read(
                beside(name).resolve("categories.csv"),
                beside(name).resolve("respondents.csv"),
                new Wishes(seats, "", List.of()));
    }

    private static Pool read(Path features, Path people, Wishes wishes) {
        try (Reader first = Files.newBufferedReader(features);
                Reader second = Files.newBufferedReader(people)) {
            return PoolReader.read(first, second, wishes).pool().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
