// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Arrows between states: those that are drawn beside the code, and those that the code lets through.
public final class Arrows {
    private static final Path SOURCES = Path.of("src/main/java/nl/evenredig/platform");
    private static final Pattern ARROW = Pattern.compile("(?:s_)?([A-Z_]+) --> (?:s_)?([A-Z_]+)");

    private Arrows() {}

    /// @param file from the root of the platform: `portal/QuestionState.java`
    public static Set<String> drawn(String file) throws IOException {
        Set<String> arrows = new TreeSet<>();
        Matcher found = ARROW.matcher(Files.readString(SOURCES.resolve(file)));
        while (found.find()) {
            arrows.add(found.group(1) + " " + found.group(2));
        }
        return arrows;
    }

    public static <S> Set<String> allowed(S[] states, BiPredicate<S, S> leads) {
        Set<String> arrows = new TreeSet<>();
        Arrays.stream(states)
                .forEach(from ->
                        Arrays.stream(states)
                                .filter(to -> leads.test(from, to))
                                .forEach(to -> arrows.add(from + " " + to)));
        return arrows;
    }
}
