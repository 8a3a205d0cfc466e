// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.QuestionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers in other languages, made by people or by a program.
@Component
public class AnswerTranslations {
    private final AnswerTranslationStore store;
    private final AnswerStore answers;
    private final Translator translator;
    private final Books books;

    AnswerTranslations(
            AnswerTranslationStore store, AnswerStore answers, Translator translator, Books books) {
        this.store = store;
        this.answers = answers;
        this.translator = translator;
        this.books = books;
    }

    /// An answer as readers of a language can read it.
    @Transactional(readOnly = true)
    public Optional<AnswerTranslation> find(QuestionId question, String language) {
        return store.find(question, language);
    }

    /// All there are of one answer.
    @Transactional(readOnly = true)
    public List<AnswerTranslation> of(QuestionId question) {
        return store.of(question);
    }

    /// Puts a translation down, over an earlier one in the same language. It is of the Dutch answer as its maker saw it.
    ///
    /// @param version of the Dutch answer that was translated
    @Transactional
    public void write(QuestionId question, int version, AnswerTranslation made, Actor by) {
        store.write(question, version, made, by);
        books.note(by, "portal.answer-translated", "question:" + question);
    }

    /// Which version of the Dutch answer there is now; 0 for none.
    @Transactional(readOnly = true)
    public int version(QuestionId question) {
        return answers.versions(question).size();
    }

    /// Whether a program can make a first version.
    public boolean isHelped() {
        return translator.isOn();
    }

    /// A first version by a program, for a person to look at; empty when it does not answer.
    public Optional<AnswerTranslation> propose(String title, Answer answer, String language) {
        try {
            String full =
                    answer.full().isEmpty()
                            ? ""
                            : translator.translate(answer.full(), "nl", language);
            return Optional.of(
                    new AnswerTranslation(
                            language,
                            translator.translate(title, "nl", language),
                            translator.translate(answer.brief(), "nl", language),
                            full,
                            DutchText.By.MACHINE,
                            false));
        } catch (UncheckedIOException _) {
            return Optional.empty();
        }
    }
}
