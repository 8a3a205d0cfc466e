// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

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
import nl.evenredig.telling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void helpNamesEveryOption(String language) {
        for (CommandSpec grammar :
                List.of(
                        Grammar.fund(),
                        Grammar.draw(),
                        Grammar.replay(),
                        Grammar.replace(),
                        Grammar.seat(),
                        Grammar.check(),
                        Grammar.help())) {
            String help = Typed.command("help", grammar.name(), "--lang", language).out();
            assertThat(help).contains(grammar.optionsMap().keySet());
            assertThat(Typed.command(grammar.name(), "--help", "--lang", language).out())
                    .isEqualTo(help);
        }
        assertThat(Typed.command("help", "--lang", language).out())
                .contains(
                        "serve", "test", "fund", "draw", "replay", "replace", "seat", "check",
                        "bench", "help");
        assertThat(Typed.command().code()).isZero();
    }

    @Test
    void dutchAndEnglishHaveTheSameKeysAndEveryKeyInTheCode() throws IOException {
        Words dutch = Words.of(Locale.of("nl"), List.of("cli"));
        Words english = Words.of(Locale.ENGLISH, List.of("cli"));
        assertThat(new TreeSet<>(dutch.keys())).isEqualTo(new TreeSet<>(english.keys()));
        Set<String> used = new TreeSet<>();
        Pattern key = Pattern.compile("\"(cli\\.[A-Za-z0-9.]*[A-Za-z0-9])\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                key.matcher(Files.readString(file)).results().forEach(it -> used.add(it.group(1)));
            }
        }
        assertThat(used).hasSizeGreaterThan(30);
        assertThat(dutch.keys()).containsAll(used);
    }
}
