// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.util.Optional;
import nl.evenredig.platform.shared.web.Name;
import nl.evenredig.platform.shared.web.Published;
import nl.evenredig.platform.shared.web.Texts;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.stereotype.Component;

/// Every public dossier has a page on which readers may say something.
@Component
final class PublishedQuestions implements Published {
    private static final String START = "/vraag/";

    private final Threads threads;

    PublishedQuestions(Threads threads) {
        this.threads = threads;
    }

    @Override
    public Optional<Name> title(String path, Texts texts) {
        return Optional.of(path)
                .filter(typed -> typed.startsWith(START))
                .flatMap(typed -> QuestionId.read(typed.substring(START.length())))
                .filter(id -> id.path().equals(path))
                .flatMap(id -> threads.find(id, Audience.EVERYONE))
                .map(dossier -> new Name(dossier.title(), dossier.language()));
    }
}
