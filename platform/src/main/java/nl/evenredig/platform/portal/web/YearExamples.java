// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.platform.portal.AnswerWish;
import nl.evenredig.platform.portal.PublishedAnswer;
import nl.evenredig.platform.portal.PublishedAnswers;
import nl.evenredig.platform.portal.Question;
import nl.evenredig.platform.portal.QuestionKind;
import nl.evenredig.platform.portal.Questions;

/// One published answer of each kind, to show what the numbers are about.
public final class YearExamples {
    private static final int LOOKED_AT = 60;

    private YearExamples() {}

    /// One example.
    ///
    /// @param kind of which kind
    /// @param answer the answer
    public record Example(QuestionKind kind, PublishedAnswer answer) {}

    static List<Example> of(int year, PublishedAnswers answers, Questions questions) {
        Map<QuestionKind, PublishedAnswer> found = new EnumMap<>(QuestionKind.class);
        for (PublishedAnswer answer : answers.some(AnswerWish.all(), 0, LOOKED_AT)) {
            if (answer.id().year() == year) {
                questions
                        .find(answer.id())
                        .flatMap(Question::triage)
                        .ifPresent(triage -> found.putIfAbsent(triage.kind(), answer));
            }
        }
        List<Example> examples = new ArrayList<>();
        found.forEach((kind, answer) -> examples.add(new Example(kind, answer)));
        return examples;
    }
}
