// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The repository as the walls see it: its rooms (Maven modules), their sources and their compiled classes.
final class Grounds {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    static final Path ROOT = root();
    static final List<Room> ROOMS = rooms();
    static final String PLATFORM = "nl.evenredig.platform";

    private Grounds() {}

    /// One Maven module.
    ///
    /// @param path where it lies, from the root: `engines/budget`
    record Room(String path) {
        Path classes() {
            return ROOT.resolve(path).resolve("target/classes");
        }

        boolean hasSources() {
            return !files(path + "/src/main/java", ".java").isEmpty();
        }

        boolean isBuilt() {
            return Files.isDirectory(classes());
        }

        boolean isEngine() {
            return path.startsWith("engines/");
        }
    }

    /// The compiled classes of every room that is built, generated ones left out.
    static JavaClasses classes() {
        return Compiled.ALL;
    }

    /// Files below a folder whose name ends with one of `endings`, sorted; none when there is no such folder.
    static List<Path> files(String folder, String... endings) {
        Path start = ROOT.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> endsWithOne(file.getFileName().toString(), endings))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A path as the reader of a message wants it: from the root, with slashes.
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    static boolean isGenerated(JavaClass type) {
        return type.getPackageName().startsWith(PLATFORM + ".generated")
                || type.getPackageName().contains(".jmh_generated");
    }

    private static boolean endsWithOne(String name, String... endings) {
        return Stream.of(endings).anyMatch(name::endsWith);
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("engines"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "Tests must run inside the repository, but directory=%s."
                                .formatted(Path.of("").toAbsolutePath()));
            }
        }
        return folder;
    }

    private static List<Room> rooms() {
        return MODULE.matcher(read(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> new Room(found.group(1)))
                .toList();
    }

    /// Reads the class files once, when a wall first asks.
    private static final class Compiled {
        static final JavaClasses ALL =
                new ClassFileImporter()
                        .importPaths(
                                ROOMS.stream().filter(Room::isBuilt).map(Room::classes).toList())
                        .that(
                                DescribedPredicate.describe(
                                        "are written by people", type -> !isGenerated(type)));
    }
}
