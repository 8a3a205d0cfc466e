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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.evenredig.telling.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The languages that exist: one for each file `texts/shared_LANGUAGE.properties`, Dutch first. Every part's texts in
/// that language come along, so adding a language is adding files.
@Component
public final class Languages {
    private static final String DUTCH = "nl";

    /// In which order readers find them; languages that are added later come behind these.
    private static final List<String> ORDER = List.of(DUTCH, "en", "tr", "pl", "ar");

    /// Everyone reads the same figures, also in Arabic.
    private static final String WESTERN_DIGITS = "-u-nu-latn";

    private final Translations translations;
    private final Supplier<Optional<TextOverrides>> overrides;
    private final Map<Language, Texts> texts = new LinkedHashMap<>();

    /// The languages as the program was made.
    Languages(Translations translations) {
        this(translations, Optional::empty);
    }

    @Autowired
    Languages(Translations translations, ObjectProvider<TextOverrides> overrides) {
        this(translations, () -> Optional.ofNullable(overrides.getIfAvailable()));
    }

    private Languages(Translations translations, Supplier<Optional<TextOverrides>> overrides) {
        this.translations = translations;
        this.overrides = overrides;
        List<String> tags = new ArrayList<>();
        for (String file : endings("texts/shared_*.properties", "")) {
            tags.add(file.substring("shared_".length()));
        }
        tags.sort(Comparator.comparingInt(Languages::place).thenComparing(tag -> tag));
        for (String tag : tags) {
            Locale locale = Locale.forLanguageTag(tag + WESTERN_DIGITS);
            Words words = Words.of(locale, endings("texts/*_" + tag + ".properties", "_" + tag));
            String prefix = tag.equals(DUTCH) ? "" : "/" + tag;
            boolean isTurned = words.say("shared.language.direction").equals("rtl");
            Language language =
                    new Language(locale, prefix, words.say("shared.language.name"), isTurned);
            texts.put(language, new Texts(words, isTurned));
        }
    }

    public List<Language> all() {
        return List.copyOf(texts.keySet());
    }

    /// What pages say in this language now: as the program was made, and what editors revised since.
    public Texts texts(Language language) {
        Texts made = made(language);
        return overrides.get().map(revised -> revised.over(language, made)).orElse(made);
    }

    /// What pages said in this language when the program was made.
    public Texts made(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    /// How good they are, as far as the files tell.
    Translations translations() {
        return translations;
    }

    /// How good the texts are whose keys start with one of these words.
    TranslationState state(Language language, Set<String> parts) {
        return translations.state(language, parts, known(language));
    }

    /// How good every translation in this language is, by key.
    public Map<String, TranslationState> states(Language language) {
        return translations.states(language, known(language));
    }

    private Map<String, TranslationState> known(Language language) {
        return overrides.get().map(revised -> revised.states(language)).orElse(Map.of());
    }

    public Language first() {
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

    private static int place(String tag) {
        int place = ORDER.indexOf(tag);
        return place < 0 ? ORDER.size() : place;
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
