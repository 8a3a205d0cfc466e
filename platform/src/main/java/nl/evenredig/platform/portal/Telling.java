// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;
import org.springframework.stereotype.Component;

/// Tells what came of a question: everyone in its dossier, and each asker by their own way.
@Component
class Telling {
    private final FeedbackStore store;
    private final SenderPost post;
    private final Threads threads;
    private final Books books;

    Telling(FeedbackStore store, SenderPost post, Threads threads, Books books) {
        this.store = store;
        this.post = post;
        this.threads = threads;
        this.books = books;
    }

    /// Writes the answer in the dossier and keeps the promises that stood open there.
    void writeInDossier(Question question, Answer answer, Actor by) {
        threads.write(
                question.id(),
                Writing.told(EntryKind.ANSWERED, books.today(), Wording.dutch("", text(answer))),
                by);
        threads.entries(question.id(), Audience.COLLEAGUES).stream()
                .filter(Entry::isOpenPromise)
                .forEach(promise -> threads.keep(promise.id(), by));
    }

    private static String text(Answer answer) {
        String whole =
                answer.full().isEmpty() ? answer.brief() : answer.brief() + "\n" + answer.full();
        return whole.length() > Wording.TEXT ? answer.brief() : whole;
    }

    /// Takes what was answered out of the dossier; why stays to be read.
    void takeOutOfDossier(QuestionId question, List<Answer> given, String reason, Actor by) {
        Set<String> texts = given.stream().map(Telling::text).collect(Collectors.toSet());
        threads.entries(question, Audience.COLLEAGUES).stream()
                .filter(entry -> entry.now().kind() == EntryKind.ANSWERED)
                .filter(entry -> texts.contains(entry.now().wording().text()))
                .filter(entry -> !entry.isWithdrawn())
                .forEach(entry -> threads.withdraw(entry.id(), entry.version(), reason, by));
    }

    /// Tells each asker; everyone gets the same words.
    void tell(QuestionId question, List<Signal> askers, String words) {
        String plain = Plain.text(words);
        for (Signal asker : askers) {
            store.add(asker.id(), question, Feedback.Way.of(asker.sender()), plain);
            post.tell(asker, plain);
        }
    }

    Move phoned(SignalId id, Actor by) {
        if (!store.phoned(id)) {
            return new Move.Overtaken();
        }
        books.note(by, "portal.sender-phoned", "signal:" + id);
        return new Move.Done();
    }

    boolean isSomebodyUntold(QuestionId question) {
        return store.isSomebodyUntold(question);
    }

    void judge(SignalId id, Feedback.Verdict verdict) {
        store.judge(id, verdict);
    }

    List<Feedback> of(QuestionId question) {
        return store.of(question);
    }

    List<Feedback> of(SignalId signal) {
        return store.of(signal);
    }
}
