// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is drawn beside the code is what the code lets through: each arrow, and none that is missing.
class ArrowsTest {
    private static final Path SOURCES = Path.of("src/main/java/nl/evenredig/platform/portal");
    private static final Pattern ARROW = Pattern.compile("(?:s_)?([A-Z_]+) --> (?:s_)?([A-Z_]+)");

    @Test
    void aQuestionGoesTheWaysThatAreDrawn() throws IOException {
        assertThat(drawn("QuestionState.java"))
                .isEqualTo(allowed(QuestionState.values(), QuestionState::leadsTo));
    }

    @Test
    void aSignalGoesTheWaysThatAreDrawn() throws IOException {
        assertThat(drawn("package-info.java"))
                .isEqualTo(allowed(SignalState.values(), SignalState::leadsTo));
    }

    private static Set<String> drawn(String file) throws IOException {
        Set<String> arrows = new TreeSet<>();
        Matcher found = ARROW.matcher(Files.readString(SOURCES.resolve(file)));
        while (found.find()) {
            arrows.add(found.group(1) + " " + found.group(2));
        }
        return arrows;
    }

    private static <S> Set<String> allowed(S[] states, BiPredicate<S, S> leads) {
        Set<String> arrows = new TreeSet<>();
        Arrays.stream(states)
                .forEach(from ->
                        Arrays.stream(states)
                                .filter(to -> leads.test(from, to))
                                .forEach(to -> arrows.add(from + " " + to)));
        return arrows;
    }
}
