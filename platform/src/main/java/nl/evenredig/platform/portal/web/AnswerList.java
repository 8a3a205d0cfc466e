// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.portal.AnswerTranslation;
import nl.evenredig.platform.portal.AnswerTranslations;
import nl.evenredig.platform.portal.AnswerWish;
import nl.evenredig.platform.portal.PublishedAnswer;
import nl.evenredig.platform.portal.PublishedAnswers;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.shared.list.Results;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.list.Sheet;
import nl.evenredig.platform.shared.web.Page;

/// One sheet of what was asked and answered.
///
/// @param results what stands on it
/// @param choices what can be filtered by
public record AnswerList(Results<Row> results, SignalChoices choices) {
    static final String PATH = "/antwoorden";
    static final String THEME = "thema";
    static final String DISTRICT = "wijk";

    private static final int ROWS = 12;

    /// One answer as this reader can read it.
    ///
    /// @param answer the Dutch one
    /// @param translation in the reader's language; empty for none
    /// @param theme what it is about
    public record Row(
            PublishedAnswer answer, Optional<AnswerTranslation> translation, String theme) {
        public String title() {
            return translation
                    .map(AnswerTranslation::title)
                    .orElseGet(() -> answer.subject().title());
        }

        public String brief() {
            return translation
                    .map(AnswerTranslation::brief)
                    .orElseGet(() -> answer.answer().brief());
        }

        /// Whether a program translated what is shown, and nobody looked.
        public boolean isUnchecked() {
            return translation.filter(AnswerTranslation::isUnchecked).isPresent();
        }

        /// In which language title and answer are.
        public String language() {
            return translation.map(AnswerTranslation::language).orElse("nl");
        }
    }

    static AnswerList of(
            Search search,
            SignalChoices choices,
            PublishedAnswers answers,
            AnswerTranslations translations) {
        Page page = choices.page();
        AnswerWish wish =
                new AnswerWish(
                        search.words(), theme(search.filter(THEME)), search.filter(DISTRICT));
        Sheet sheet = search.sheet(answers.count(wish), ROWS);
        List<Row> rows =
                answers.some(wish, sheet.first(), sheet.most()).stream()
                        .map(answer ->
                                new Row(
                                        answer,
                                        translations.find(answer.id(), page.language().tag()),
                                        SignalChoices.theme(answer.subject().theme(), page)))
                        .toList();
        return new AnswerList(new Results<>(rows, sheet, search), choices);
    }

    public String path() {
        return PATH;
    }

    static Optional<Theme> theme(String typed) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equals(typed))
                .findFirst();
    }
}
