// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Templates hold no colours, no styles and no scripts of their own, and no words; styles know no left and right.
class TemplatesHouse {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path STYLES = Path.of("src/main/resources/static/css");
    private static final Pattern OWN_STYLE =
            Pattern.compile(
                    "#[0-9a-fA-F]{3,8}\\b(?!\")|\\sstyle=|\\son[a-z]+=|<script(?! src)|rgb\\(");
    private static final Pattern SIDE =
            Pattern.compile(
                    "(margin|padding|border|inset)-(left|right|top|bottom)|text-align: (left|right)"
                            + "|[^-]\\b(left|right|width|height|min-height|max-width): ");
    private static final Pattern WORDS = Pattern.compile(">\\s*[A-Za-z]{3,}[^<${@]*<");

    @Test
    void templatesHaveNoStyleOfTheirOwn() throws IOException {
        assertThat(linesWith(TEMPLATES, OWN_STYLE)).isEmpty();
    }

    @Test
    void templatesHaveNoWordsOfTheirOwn() throws IOException {
        assertThat(linesWith(TEMPLATES, WORDS)).isEmpty();
    }

    @Test
    void stylesTurnWithTheLanguage() throws IOException {
        assertThat(
                        linesWith(STYLES, SIDE).stream()
                                .filter(line -> !line.contains("@media"))
                                .toList())
                .isEmpty();
    }

    private static List<String> linesWith(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(TemplatesHouse::lines)
                    .filter(line -> pattern.matcher(line).find())
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("@import"))
                    .map(line -> file.getFileName() + ": " + line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
