// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.evenredig.budget.Completion;
import nl.evenredig.budget.Method;
import nl.evenredig.budget.Promise;
import nl.evenredig.budget.Utility;
import nl.evenredig.budget.pabulib.Fault;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern KEY =
            Pattern.compile("\"((?:budget|receipt|pabulib)\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"");

    private final Words dutch = Words.of(Locale.of("nl"), List.of(BudgetWords.BUNDLE));
    private final List<Words> all =
            Stream.of("nl", "en", "tr", "pl", "ar")
                    .map(tag -> Words.of(Locale.of(tag), List.of(BudgetWords.BUNDLE)))
                    .toList();

    @Test
    void everyLanguageHasTheSameKeysWithTheSameArguments() throws IOException {
        Map<String, String> original = patterns(dutch);
        for (Words words : all) {
            Map<String, String> other = patterns(words);
            assertThat(other.keySet()).as(words.language().toString()).isEqualTo(original.keySet());
            original.forEach((key, text) ->
                    assertThat(arguments(other.getOrDefault(key, "")))
                            .as(key + " in " + words.language())
                            .isEqualTo(arguments(text)));
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String source : List.of("../engines/budget/src/main/java", "src/main/java")) {
            used.addAll(keysIn(Path.of(source)));
        }
        assertThat(used).hasSizeGreaterThan(60);
        assertThat(dutch.keys()).containsAll(used);
    }

    @Test
    void everyFaultOfTheReaderHasAText() {
        assertThat(Stream.of(Fault.values()).map(Fault::key)).allMatch(dutch::knows);
    }

    @Test
    void everyChoiceOfRulesHasAText() {
        assertThat(Stream.of(Method.values()).map(it -> "budget.method." + it.code()))
                .allMatch(dutch::knows);
        assertThat(Stream.of(Utility.values()).map(it -> "budget.utility." + it.code()))
                .allMatch(dutch::knows);
        assertThat(Stream.of(Promise.values()).map(it -> "budget.promise." + it.name()))
                .allMatch(dutch::knows);
        assertThat(
                        Stream.of(
                                new Completion.None(),
                                new Completion.Fill(),
                                new Completion.Add1(100, false, false)))
                .map(it -> "budget.completion." + it.code())
                .allMatch(dutch::knows);
    }

    @Test
    void everyTextCanBeRead() {
        for (Words words : all) {
            for (String key : words.keys()) {
                assertThat(words.say(key, 1, 2, 3, 4, 5, 6, 7)).as(key).isNotNull();
            }
        }
    }

    private static Map<String, String> patterns(Words words) throws IOException {
        Properties texts = new Properties();
        String file = BudgetWords.BUNDLE + "_" + words.language().getLanguage() + ".properties";
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/texts", file))) {
            texts.load(reader);
        }
        Map<String, String> patterns = new TreeMap<>();
        texts.forEach((key, text) -> patterns.put((String) key, (String) text));
        return patterns;
    }

    private static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(parsed.getSubstring(part));
            }
        }
        return names;
    }

    /// Keys that code completes itself end in a point there and are not found here.
    private static Set<String> keysIn(Path folder) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .filter(key -> !key.equals("budget.check"))
                        .forEach(keys::add);
            }
        }
        return keys;
    }
}
