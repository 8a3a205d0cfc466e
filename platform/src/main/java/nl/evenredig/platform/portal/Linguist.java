// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.springframework.stereotype.Component;

/// Guesses in which language something is written, among those that are spoken in Dutch towns. What it learnt takes some
/// 40 MB of memory, and is read when somebody first opens the form.
@Component
class Linguist {
    /// With fewer letters nobody can tell.
    private static final int LETTERS = 10;

    /// Under this the model has no idea: what it gives to a row of random letters.
    private static final double LEAST = 0.015;

    private static final String MODEL = "/langdetect-183.bin";
    private static final String WARMING = "goedemorgen allemaal";

    /// What the model calls a language, and its tag. Two of its languages are one to us.
    private static final Map<String, String> TAGS =
            Map.ofEntries(
                    Map.entry("nld", "nl"),
                    Map.entry("eng", "en"),
                    Map.entry("tur", "tr"),
                    Map.entry("pol", "pl"),
                    Map.entry("ara", "ar"),
                    Map.entry("som", "so"),
                    Map.entry("pes", "fa"),
                    Map.entry("fas", "fa"),
                    Map.entry("pus", "ps"),
                    Map.entry("urd", "ur"),
                    Map.entry("hin", "hi"),
                    Map.entry("ukr", "uk"),
                    Map.entry("rus", "ru"),
                    Map.entry("bul", "bg"),
                    Map.entry("ron", "ro"),
                    Map.entry("hun", "hu"),
                    Map.entry("ell", "el"),
                    Map.entry("fra", "fr"),
                    Map.entry("spa", "es"),
                    Map.entry("por", "pt"),
                    Map.entry("ita", "it"),
                    Map.entry("deu", "de"),
                    Map.entry("ind", "id"),
                    Map.entry("vie", "vi"),
                    Map.entry("cmn", "zh"));

    /// What the model learnt, read once when somebody first needs it.
    private static final class Learnt {
        static final LanguageDetector DETECTOR = read();

        private Learnt() {}

        private static LanguageDetector read() {
            try (InputStream model =
                    Objects.requireNonNull(Linguist.class.getResourceAsStream(MODEL))) {
                return new LanguageDetectorME(new LanguageDetectorModel(model));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The likeliest language, with how sure it is; nothing for a few letters.
    Guess guess(String words) {
        if (words.codePoints().filter(Character::isLetter).count() < LETTERS) {
            return Guess.none();
        }
        Guess byScript = Ethiopic.guess(words);
        return byScript.isMade() ? byScript : likeliest(words);
    }

    /// Begins to read what it learnt, so that whoever sends something does not wait for it.
    void prepare() {
        Thread.ofVirtual().start(() -> guess(WARMING));
    }

    private Guess likeliest(String words) {
        Language[] all = Learnt.DETECTOR.predictLanguages(words);
        List<Language> known =
                Arrays.stream(all)
                        .filter(language -> TAGS.containsKey(language.getLang()))
                        .sorted(Comparator.comparingDouble(Language::getConfidence).reversed())
                        .toList();
        Language first = known.getFirst();
        if (first.getConfidence() < LEAST) {
            return Guess.none();
        }
        String tag = tag(first);
        double second =
                known.stream()
                        .filter(language -> !tag(language).equals(tag))
                        .mapToDouble(Language::getConfidence)
                        .max()
                        .orElse(0);
        return new Guess(tag, first.getConfidence() / (first.getConfidence() + second));
    }

    private static String tag(Language language) {
        return Objects.requireNonNull(TAGS.get(language.getLang()));
    }
}
