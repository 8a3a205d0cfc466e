// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.stereotype.Component;

/// Lays the words of those who asked in the dossier in which their question goes on, and takes them out of one they no
/// longer belong in; that something stood there stays seen.
@Component
class Quotes {
    private final Threads threads;
    private final Languages languages;

    Quotes(Threads threads, Languages languages) {
        this.threads = threads;
        this.languages = languages;
    }

    /// Lays the words of those who asked one question in the dossier of another, as they stand there now: whoever agreed
    /// that theirs are shown is read there, too. What stands there already is not laid twice.
    void copy(QuestionId from, QuestionId into, List<Signal> askers, Actor by) {
        Set<String> there =
                said(into, askers)
                        .map(entry -> entry.now().wording().text())
                        .collect(Collectors.toSet());
        said(from, askers)
                .filter(entry -> !there.contains(entry.now().wording().text()))
                .forEach(entry -> threads.write(into, entry.now(), by));
    }

    void withdraw(QuestionId question, List<Signal> leaving, Actor by) {
        String reason = languages.texts(languages.first()).say("portal.quote.moved");
        said(question, leaving)
                .forEach(entry -> threads.withdraw(entry.id(), entry.version(), reason, by));
    }

    // What these people said, as it stands in a dossier.
    private Stream<Entry> said(QuestionId question, List<Signal> people) {
        Set<String> words =
                people.stream()
                        .flatMap(
                                signal -> Stream.of(signal.saying().words(), signal.dutch().text()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toSet());
        return threads.entries(question, Audience.COLLEAGUES).stream()
                .filter(entry -> !entry.isWithdrawn())
                .filter(entry -> entry.now().kind() == EntryKind.SAID)
                .filter(entry -> words.contains(entry.now().wording().text()));
    }
}
