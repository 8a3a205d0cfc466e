// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of one language, by key: what a page, a letter or the command line says.
///
/// A bundle is the file `texts/BUNDLE_LANGUAGE.properties` in UTF-8 on the class path; a text is an ICU message pattern
/// with numbered arguments (`{0, plural, one {# plan} other {# plannen}}`). May be shared between threads.
public final class Words {
    private final Locale language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Locale language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /// Reads bundles in one language; later ones win.
    ///
    /// @throws IllegalArgumentException when a bundle has no file in this language
    public static Words of(Locale language, List<String> bundles) {
        Map<String, String> patterns = new ConcurrentHashMap<>();
        for (String bundle : bundles) {
            Properties texts =
                    load("texts/%s_%s.properties".formatted(bundle, language.getLanguage()));
            texts.forEach((key, text) -> patterns.put((String) key, (String) text));
        }
        return new Words(language, patterns);
    }

    /// The text for `key` with its arguments filled in; numbers and dates as the language writes them.
    ///
    /// @throws IllegalArgumentException when there is no such text
    public String say(String key, Object... arguments) {
        String pattern = pattern(key);
        MessageFormat shared =
                formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, language));
        return shared.clone().format(arguments);
    }

    /// The text for `key` as its author wrote it, with its arguments still open.
    ///
    /// @throws IllegalArgumentException when there is no such text
    public String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "Text must be known in language=%s, but key=%s.".formatted(language, key));
        }
        return pattern;
    }

    /// The same words with some texts in other words.
    public Words with(Map<String, String> revised) {
        Map<String, String> all = new ConcurrentHashMap<>(patterns);
        all.putAll(revised);
        return new Words(language, all);
    }

    public boolean knows(String key) {
        return patterns.containsKey(key);
    }

    public Set<String> keys() {
        return Set.copyOf(patterns.keySet());
    }

    public Locale language() {
        return language;
    }

    private static Properties load(String path) {
        try (var stream = Words.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("Texts must be at path=" + path + ".");
            }
            Properties texts = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
