// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.evenredig.seating.csv.Fault;
import org.junit.jupiter.api.Test;

class SeatTextsTest {
    private final Words dutch = Words.of(Locale.of("nl"), List.of("seat"));
    private final Words english = Words.of(Locale.ENGLISH, List.of("seat"));

    @Test
    void dutchAndEnglishHaveTheSameKeysAndEveryOneCanBeRead() {
        assertThat(new TreeSet<>(dutch.keys())).isEqualTo(new TreeSet<>(english.keys()));
        for (Words words : List.of(dutch, english)) {
            for (String key : words.keys()) {
                assertThat(words.say(key, 1, 2, 3, 4, 5, 6, 7)).as(key).isNotNull();
            }
        }
    }

    @Test
    void everyFaultOfTheReaderHasAText() {
        assertThat(Stream.of(Fault.values()).map(Fault::key)).allMatch(dutch::knows);
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String folder :
                List.of(
                        "src/main/java",
                        "../cli/src/main/java",
                        "../engines/seating/src/main/java")) {
            collect(Path.of(folder), "\"(seat\\.[A-Za-z0-9.]*[A-Za-z0-9])\"", "", used);
        }
        collect(
                Path.of("../engines/seating/src/main/java/nl/evenredig/seating/check"),
                "Violation\\.of\\(\\s*\"([A-Za-z.]+)\"",
                "seat.check.",
                used);

        assertThat(used).hasSizeGreaterThan(30);
        assertThat(dutch.keys()).containsAll(used);
    }

    private static void collect(Path folder, String pattern, String before, Set<String> keys)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Pattern.compile(pattern)
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> keys.add(before + match.group(1)));
            }
        }
    }
}
