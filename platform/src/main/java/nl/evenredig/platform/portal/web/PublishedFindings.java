// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.Optional;
import nl.evenredig.platform.portal.ExplorationState;
import nl.evenredig.platform.portal.Explorations;
import nl.evenredig.platform.portal.PublishedAnswers;
import nl.evenredig.platform.shared.web.Name;
import nl.evenredig.platform.shared.web.Published;
import nl.evenredig.platform.shared.web.Texts;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.stereotype.Component;

/// Under each published answer, and under what an exploration of a public question found, readers may say something.
@Component
final class PublishedFindings implements Published {
    private static final String ANSWER = "/antwoorden/";
    private static final String EXPLORATION = "/verkenningen/";

    private final PublishedAnswers answers;
    private final Explorations explorations;
    private final Threads threads;

    PublishedFindings(PublishedAnswers answers, Explorations explorations, Threads threads) {
        this.answers = answers;
        this.explorations = explorations;
        this.threads = threads;
    }

    @Override
    public Optional<Name> title(String path, Texts texts) {
        if (path.startsWith(ANSWER)) {
            return id(path, ANSWER)
                    .flatMap(answers::find)
                    .map(answer -> Name.dutch(answer.subject().title()));
        }
        return path.startsWith(EXPLORATION)
                ? id(path, EXPLORATION)
                        .filter(id -> threads.find(id, Audience.EVERYONE).isPresent())
                        .flatMap(explorations::find)
                        .filter(found -> found.state() == ExplorationState.REPORTED)
                        .map(exploration -> Name.dutch(exploration.plan().title()))
                : Optional.empty();
    }

    private static Optional<QuestionId> id(String path, String start) {
        return QuestionId.read(path.substring(start.length()))
                .filter(id -> path.equals(start + id));
    }
}
