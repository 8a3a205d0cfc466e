// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text that a page asks for exists in every language, and every text that exists is asked for.
class TextsHouse {
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    void everyLanguageHasTheSameKeysWithTheSameArguments() throws IOException {
        for (String bundle : bundles()) {
            Properties dutch = read(bundle + "_nl");
            for (String language : languages(bundle)) {
                Properties other = read(bundle + "_" + language);
                assertThat(other.stringPropertyNames())
                        .as(bundle + " in " + language)
                        .isEqualTo(dutch.stringPropertyNames());
                for (String key : dutch.stringPropertyNames()) {
                    assertThat(arguments(other.getProperty(key)))
                            .as(key + " in " + language)
                            .isEqualTo(arguments(dutch.getProperty(key)));
                }
            }
        }
    }

    @Test
    void everyKeyStartsWithItsPart() throws IOException {
        for (String bundle : bundles()) {
            assertThat(read(bundle + "_nl").stringPropertyNames())
                    .allMatch(key -> key.startsWith(start(bundle)));
        }
    }

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        Set<String> known = keys();
        assertThat(asked())
                .allMatch(asked ->
                        known.contains(asked)
                                || (asked.endsWith(".")
                                        && known.stream().anyMatch(key -> key.startsWith(asked))));
    }

    @Test
    void everyTextThatExistsIsAskedFor() throws IOException {
        Set<String> asked = asked();
        Set<String> starts =
                asked.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
        Set<String> unused = keys();
        unused.removeIf(key ->
                asked.contains(key)
                        || asked.contains(key.replaceAll("\\.[a-z]+$", ""))
                        || starts.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    private static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_nl.properties"))
                    .map(name -> name.substring(0, name.indexOf('_')))
                    .sorted()
                    .toList();
        }
    }

    /// What the keys of a bundle start with: `people.` and, for what only officials read, `people.desk.`
    private static String start(String bundle) {
        return bundle.replace('-', '.') + ".";
    }

    /// What only officials and whoever starts the town read exists in Dutch and English.
    private static List<String> languages(String bundle) {
        return bundle.equals("serve") || bundle.endsWith("-desk")
                ? List.of("nl", "en")
                : new Languages(new Translations()).all().stream().map(Language::tag).toList();
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(name + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> parts() throws IOException {
        return bundles().stream()
                .map(bundle -> bundle.replace("-desk", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String bundle : bundles()) {
            keys.addAll(read(bundle + "_nl").stringPropertyNames());
        }
        return keys;
    }

    /// Everything between quotes, in templates and in Java, that looks like one of our keys.
    private static Set<String> asked() throws IOException {
        Pattern key =
                Pattern.compile("\"((?:" + String.join("|", parts()) + ")\\.[a-zA-Z0-9.]*)\"");
        Set<String> asked = new TreeSet<>();
        for (Path folder : List.of(TEMPLATES, Path.of("src/main/java"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    key.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .forEach(asked::add);
                }
            }
        }
        return asked;
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
}
