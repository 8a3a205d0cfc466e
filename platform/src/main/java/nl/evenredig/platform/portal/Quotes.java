// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.thread.Author;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.EntryWithdrawn;
import nl.evenredig.platform.thread.Occasion;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The words of those who asked, in the dossiers of their questions. They go along when a question goes on in another, and
/// leave with whoever leaves; that something stood there stays seen. What is taken back in one dossier is taken back in
/// all.
@Component
class Quotes {
    /// Something was taken out of what a signal says; nowhere is it kept.
    static final String REDACTED = "redacted";

    private static final Actor SELF = Actor.job("quotes");

    private final QuoteStore store;
    private final Threads threads;
    private final Languages languages;
    private final Books books;

    Quotes(QuoteStore store, Threads threads, Languages languages, Books books) {
        this.store = store;
        this.threads = threads;
        this.languages = languages;
        this.books = books;
    }

    /// Puts a signal's words in a dossier: for everyone when its sender agreed, for colleagues otherwise.
    void quote(QuestionId id, Signal signal, Actor by) {
        String dutch = signal.dutch().text();
        String words = dutch.isEmpty() ? signal.saying().words() : dutch;
        if (words.isEmpty()) {
            return;
        }
        Sender sender = signal.sender();
        Writing said =
                Writing.told(EntryKind.SAID, books.day(signal.receivedAt()), wording(signal, words))
                        .by(author(sender), occasion(signal));
        put(id, signal.id(), sender.consent().mayBeShown() ? said : said.internal(), by);
    }

    /// Lays words that stand in one dossier in another, as they stand there now.
    void copy(QuestionId from, QuestionId into, Collection<Signal> askers, Actor by) {
        for (Signal asker : askers) {
            List<QuoteStore.Quote> quotes = store.of(asker.id());
            boolean isThere =
                    quotes.stream()
                            .filter(one -> one.question().equals(into))
                            .anyMatch(one -> standing(one).isPresent());
            if (!isThere) {
                quotes.stream()
                        .filter(one -> one.question().equals(from))
                        .flatMap(one -> standing(one).stream())
                        .map(Entry::now)
                        .map(said -> asker.sender().consent().mayBeShown() ? said : said.internal())
                        .forEach(said -> put(into, asker.id(), said, by));
            }
        }
    }

    /// Takes the words of those who leave out of a dossier.
    void withdraw(QuestionId question, Collection<Signal> leaving, Actor by) {
        leaving.stream()
                .flatMap(signal -> store.of(signal.id()).stream())
                .filter(one -> one.question().equals(question))
                .forEach(one -> takeBack(one, "moved", by));
    }

    /// Puts the words of a signal anew wherever they stand, after something was taken out of it or its sender no longer
    /// agrees that they are shown.
    ///
    /// @param why the last part of the key of the reason
    void renew(Signal signal, String why, Actor by) {
        for (QuoteStore.Quote quote : store.of(signal.id())) {
            boolean wasStanding = standing(quote).isPresent();
            takeBack(quote, why, by);
            if (why.equals(REDACTED)) {
                threads.erase(quote.entry(), by);
            }
            if (wasStanding) {
                quote(quote.question(), signal, by);
            }
        }
    }

    /// Words that somebody took back in one dossier stand in no other.
    @EventListener
    void follow(EntryWithdrawn withdrawn) {
        store.find(withdrawn.entry())
                .filter(quote -> !quote.isSettled())
                .ifPresent(quote -> {
                    store.settle(quote);
                    store.of(quote.signal()).forEach(other -> takeBack(other, "elsewhere", SELF));
                });
    }

    private void put(QuestionId question, SignalId signal, Writing said, Actor by) {
        store.add(new QuoteStore.Quote(threads.write(question, said, by), question, signal, false));
    }

    private void takeBack(QuoteStore.Quote quote, String why, Actor by) {
        // First this: what is taken back here is not followed elsewhere.
        store.settle(quote);
        String reason = languages.texts(languages.first()).say("portal.quote." + why);
        standing(quote)
                .ifPresent(entry -> threads.withdraw(entry.id(), entry.version(), reason, by));
    }

    private Optional<Entry> standing(QuoteStore.Quote quote) {
        return threads.entry(quote.entry()).filter(entry -> !entry.isWithdrawn());
    }

    private static Wording wording(Signal signal, String words) {
        boolean isTranslated = !signal.dutch().text().isEmpty();
        Optional<Wording.Original> original =
                isTranslated
                        ? Optional.of(
                                new Wording.Original(
                                        signal.language(),
                                        signal.saying().words(),
                                        signal.dutch().by() == DutchText.By.PERSON))
                        : Optional.empty();
        String language = isTranslated || signal.language().isEmpty() ? "nl" : signal.language();
        return new Wording("", words, language, original);
    }

    private static Author author(Sender sender) {
        if (sender.kind().isPerson()) {
            return Author.person(sender.kind(), sender.name(), sender.consent() == Consent.NAMED);
        }
        boolean mayBeNamed = sender.consent() == Consent.NAMED;
        return Author.named(sender.kind(), mayBeNamed ? sender.name() : "");
    }

    private static Occasion occasion(Signal signal) {
        String way = signal.hasVoice() ? "voice" : signal.channel().name().toLowerCase(Locale.ROOT);
        return new Occasion("portal.occasion." + way, 0, "");
    }
}
