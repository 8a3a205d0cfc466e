// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// What readers and editors are told about translations is the same thing. Whether a text is out of date today is not
/// tested: a Dutch text may change before its translations.
class TranslationsTest {
    private final Languages languages = new Languages(new Translations());
    private final Translations translations = languages.translations();

    @Test
    void dutchIsWhatCounts() {
        Language dutch = languages.first();
        assertThat(translations.state(dutch)).isEqualTo(TranslationState.CHECKED);
        assertThat(translations.unchecked(dutch)).isEmpty();
        assertThat(translations.outOfDate(dutch)).isEmpty();
    }

    @Test
    void everyOtherLanguageIsAsGoodAsItsWorstText() {
        for (Language language : languages.all().subList(1, languages.all().size())) {
            boolean isOld = !translations.outOfDate(language).isEmpty();
            boolean isNew = !translations.unchecked(language).isEmpty();
            assertThat(translations.state(language))
                    .as(language.tag())
                    .isEqualTo(
                            isOld
                                    ? TranslationState.OUT_OF_DATE
                                    : isNew
                                            ? TranslationState.UNCHECKED
                                            : TranslationState.CHECKED);
            assertThat(translations.unchecked(language))
                    .noneMatch(translations.outOfDate(language)::contains);
        }
    }

    @Test
    void aLanguageIsNotCheckedAsLongAsNobodySaysTheyDid() {
        for (Language language : languages.all().subList(1, languages.all().size())) {
            if (translations.checker(language).isEmpty()) {
                assertThat(translations.state(language)).isNotEqualTo(TranslationState.CHECKED);
            }
        }
    }

    @Test
    void aPageIsAsGoodAsTheTextsOnIt() {
        Language turkish = languages.of("/tr").orElseThrow();
        assertThat(translations.state(turkish, Set.of())).isEqualTo(TranslationState.CHECKED);
        assertThat(translations.state(turkish, Set.of("shared", "town")))
                .isLessThanOrEqualTo(translations.state(turkish));
        assertThat(Translations.part("town.home.title")).isEqualTo("town");
    }
}
