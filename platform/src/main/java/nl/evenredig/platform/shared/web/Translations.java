// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// How good the translations are: checked by a person, made but checked by nobody, or left behind by a Dutch text that
/// changed. Dutch is what counts and needs no checking.
///
/// Beside each file of texts `texts/PART_LANGUAGE.properties` stands `texts/translated/PART_LANGUAGE.properties`, which
/// remembers from which Dutch text each translation was made, and `texts/translated/checkers.properties` says who checked
/// a language. All files are read once, on the first question about a language. May be shared between threads.
@Component
public final class Translations {
    private static final String DUTCH = "nl";

    private final Map<String, Map<String, TranslationState>> languages = new ConcurrentHashMap<>();

    /// How good the whole language is: as good as its worst text.
    public TranslationState state(Language language) {
        return worst(states(language.tag()).values());
    }

    /// How good those texts are whose keys start with one of these words; so a page that shows nothing outdated does not
    /// say it does.
    TranslationState state(Language language, Set<String> parts) {
        return state(language, parts, Map.of());
    }

    /// The same, where more is known of some texts than the files tell.
    TranslationState state(
            Language language, Set<String> parts, Map<String, TranslationState> known) {
        return worst(
                states(language, known).entrySet().stream()
                        .filter(text -> parts.contains(part(text.getKey())))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /// How good every text is, by key, where more is known of some than the files tell.
    Map<String, TranslationState> states(Language language, Map<String, TranslationState> known) {
        Map<String, TranslationState> states = states(language.tag());
        if (known.isEmpty()) {
            return states;
        }
        Map<String, TranslationState> all = new TreeMap<>(states);
        all.putAll(known);
        return all;
    }

    /// The keys of texts whose Dutch original changed after they were translated, in alphabetical order.
    public List<String> outOfDate(Language language) {
        return keys(language, TranslationState.OUT_OF_DATE);
    }

    /// The keys of texts that are up to date and that nobody has checked, in alphabetical order.
    public List<String> unchecked(Language language) {
        return keys(language, TranslationState.UNCHECKED);
    }

    /// Who checked this language, as they want to be named; empty when nobody did.
    public Optional<String> checker(Language language) {
        return Optional.ofNullable(read("texts/translated/checkers.properties").get(language.tag()))
                .filter(name -> !name.isBlank());
    }

    /// The first word of a key: whose text it is.
    static String part(String key) {
        int point = key.indexOf('.');
        return point < 0 ? key : key.substring(0, point);
    }

    /// What is remembered of one file of texts, brought up to date with the texts as they are now; in alphabetical order.
    static Map<String, Rendering> renewed(String bundle, String tag) {
        Map<String, String> dutch = read("texts/%s_%s.properties".formatted(bundle, DUTCH));
        Map<String, Rendering> renewed = new TreeMap<>();
        Map<String, Rendering> known = remembered(bundle, tag);
        read("texts/%s_%s.properties".formatted(bundle, tag))
                .forEach((key, made) -> {
                    String original = dutch.getOrDefault(key, "");
                    Rendering before = known.getOrDefault(key, Rendering.of(original, made));
                    renewed.put(key, before.after(original, made));
                });
        return renewed;
    }

    /// What is remembered of one file of texts; empty when there is no such file yet.
    static Map<String, Rendering> remembered(String bundle, String tag) {
        Map<String, Rendering> remembered = new TreeMap<>();
        read("texts/translated/%s_%s.properties".formatted(bundle, tag))
                .forEach((key, line) -> remembered.put(key, Rendering.read(line)));
        return remembered;
    }

    /// The names of the files of texts in this language.
    static List<String> bundles(String tag) {
        String ending = "_" + tag + ".properties";
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:texts/*" + ending);
            return Arrays.stream(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> keys(Language language, TranslationState state) {
        return states(language.tag()).entrySet().stream()
                .filter(text -> text.getValue() == state)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Map<String, TranslationState> states(String tag) {
        return tag.equals(DUTCH)
                ? Map.of()
                : languages.computeIfAbsent(tag, Translations::statesNow);
    }

    private static Map<String, TranslationState> statesNow(String tag) {
        Map<String, TranslationState> states = new TreeMap<>();
        for (String bundle : bundles(tag)) {
            Map<String, String> dutch = read("texts/%s_%s.properties".formatted(bundle, DUTCH));
            Map<String, String> made = read("texts/%s_%s.properties".formatted(bundle, tag));
            renewed(bundle, tag)
                    .forEach((key, text) ->
                            states.put(
                                    key,
                                    text.state(
                                            dutch.getOrDefault(key, ""),
                                            made.getOrDefault(key, ""))));
        }
        return states;
    }

    private static TranslationState worst(Collection<TranslationState> states) {
        return states.stream().max(Comparator.naturalOrder()).orElse(TranslationState.CHECKED);
    }

    private static Map<String, String> read(String path) {
        Resource file = new ClassPathResource(path);
        if (!file.exists()) {
            return Map.of();
        }
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> all = new TreeMap<>();
        texts.forEach((key, text) -> all.put((String) key, (String) text));
        return all;
    }
}
