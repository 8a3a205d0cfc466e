// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.evenredig.telling.words.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The languages that exist: one for each file `texts/shared_LANGUAGE.properties`, Dutch first. Every part's texts in
/// that language come along, so adding a language is adding files.
@Component
public final class Languages {
    private static final String DUTCH = "nl";
    private static final String PSEUDO = "ar-XB";

    private final Map<Language, Texts> texts = new LinkedHashMap<>();

    /// @param showsPseudo whether the unreadable right-to-left language is there too, to prove pages with
    Languages(@Value("${evenredig.languages.pseudo:false}") boolean showsPseudo) {
        List<String> dutch = endings("texts/*_" + DUTCH + ".properties", "_" + DUTCH);
        List<String> tags = new ArrayList<>();
        for (String file : endings("texts/shared_*.properties", "")) {
            tags.add(file.substring("shared_".length()));
        }
        tags.sort(
                Comparator.comparing((String tag) -> !tag.equals(DUTCH)).thenComparing(tag -> tag));
        for (String tag : tags) {
            Locale locale = Locale.forLanguageTag(tag);
            List<String> bundles =
                    endings("texts/*_" + tag + ".properties", "_" + tag).stream()
                            .filter(dutch::contains)
                            .toList();
            Words words = Words.of(locale, bundles);
            String prefix = tag.equals(DUTCH) ? "" : "/" + tag;
            boolean isTurned = words.say("shared.language.direction").equals("rtl");
            Language language =
                    new Language(locale, prefix, words.say("shared.language.name"), isTurned);
            texts.put(language, new Texts(words, isTurned, UnaryOperator.identity()));
        }
        if (showsPseudo) {
            Language pseudo =
                    new Language(
                            Locale.forLanguageTag(PSEUDO), "/" + PSEUDO, "\u202bXB\u202c", true);
            Words words = Words.of(Locale.forLanguageTag(DUTCH), dutch);
            texts.put(pseudo, new Texts(words, true, Turned::letters));
        }
    }

    public List<Language> all() {
        return List.copyOf(texts.keySet());
    }

    public Texts texts(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    Language first() {
        return texts.keySet().iterator().next();
    }

    /// The language whose addresses start like this one; Dutch ones have no such start.
    Optional<Language> of(String address) {
        return texts.keySet().stream()
                .filter(language -> !language.prefix().isEmpty())
                .filter(language ->
                        address.equals(language.prefix())
                                || address.startsWith(language.prefix() + "/"))
                .findFirst();
    }

    private static List<String> endings(String pattern, String ending) {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
            TreeSet<String> names = new TreeSet<>();
            Arrays.stream(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
            return List.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
