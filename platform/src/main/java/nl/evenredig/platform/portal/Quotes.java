// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.stereotype.Component;

/// Takes the words of those who asked out of a dossier they no longer belong in; that something stood there stays seen.
@Component
class Quotes {
    private final Threads threads;
    private final Languages languages;

    Quotes(Threads threads, Languages languages) {
        this.threads = threads;
        this.languages = languages;
    }

    void withdraw(QuestionId question, List<Signal> leaving, Actor by) {
        Set<String> words =
                leaving.stream()
                        .flatMap(
                                signal -> Stream.of(signal.saying().words(), signal.dutch().text()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toSet());
        String reason = languages.texts(languages.first()).say("portal.quote.moved");
        threads.entries(question, Audience.COLLEAGUES).stream()
                .filter(entry -> !entry.isWithdrawn())
                .filter(entry -> entry.now().kind() == EntryKind.SAID)
                .filter(entry -> words.contains(entry.now().wording().text()))
                .forEach(entry -> threads.withdraw(entry.id(), entry.version(), reason, by));
    }
}
