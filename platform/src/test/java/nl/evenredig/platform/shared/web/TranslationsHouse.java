// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// It is remembered of every translation from which Dutch text it was made. A translation of which that is not known yet
/// was made just now: then this fails once, and says which files to copy. A Dutch text that changed fails nothing: it
/// marks its translations, until someone translates it again.
class TranslationsHouse {
    private static final Path RENEWED = Path.of("target/translated");
    private static final String HINT =
            "cp platform/target/translated/* platform/src/main/resources/texts/translated/";

    @Test
    void everyTranslationRemembersItsDutchText() throws IOException {
        Map<String, Map<String, Rendering>> known = new TreeMap<>();
        Map<String, Map<String, Rendering>> now = new TreeMap<>();
        for (Language language : new Languages(new Translations()).all()) {
            for (String bundle : bundles(language)) {
                String file = bundle + "_" + language.tag() + ".properties";
                known.put(file, Translations.remembered(bundle, language.tag()));
                now.put(file, Translations.renewed(bundle, language.tag()));
            }
        }
        Files.createDirectories(RENEWED);
        for (String file : now.keySet()) {
            Files.write(RENEWED.resolve(file), lines(now.getOrDefault(file, Map.of())));
        }
        assertThat(known.keySet().stream().filter(file -> !same(file, known, now)).toList())
                .as(HINT)
                .isEmpty();
    }

    private static List<String> bundles(Language language) {
        return language.tag().equals("nl") ? List.of() : Translations.bundles(language.tag());
    }

    private static boolean same(
            String file,
            Map<String, Map<String, Rendering>> known,
            Map<String, Map<String, Rendering>> now) {
        return known.getOrDefault(file, Map.of()).equals(now.getOrDefault(file, Map.of()));
    }

    private static List<String> lines(Map<String, Rendering> renderings) {
        List<String> lines = new java.util.ArrayList<>();
        lines.add("# SPDX-License-Identifier: EUPL-1.2");
        renderings.forEach((key, rendering) -> lines.add(key + "=" + rendering.line()));
        return lines;
    }
}
