// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.limit.Quota;
import nl.evenredig.platform.shared.limit.RateLimit;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.mail.Post;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// Writes to those who told the town something: in their language and, where that is another, in Dutch as well. Nobody
/// gets a letter for what perhaps a machine sent.
@Component
class SenderPost {
    /// Anyone can type anyone's address: it gets a few letters a day, whoever typed it.
    private static final Quota RECEIPTS =
            new Quota("portal.receipt-letters", 5, Duration.ofDays(1));

    private final Post post;
    private final Languages languages;
    private final TownSettings settings;
    private final RateLimit limits;

    SenderPost(Post post, Languages languages, TownSettings settings, RateLimit limits) {
        this.post = post;
        this.languages = languages;
        this.settings = settings;
        this.limits = limits;
    }

    /// That it came in, and under which number. The letter says nothing of what was said: others may read along.
    ///
    /// @param secret opens the sender's page; empty when only the sender still has it
    void acknowledge(Signal signal, Optional<Secret> secret) {
        String address = signal.sender().address();
        if (signal.isSuspect() || address.isEmpty() || !limits.admits(RECEIPTS, address)) {
            return;
        }
        send(
                signal,
                "received",
                List.of(),
                language ->
                        new Letter.Action(
                                languages.texts(language).say("portal.letter.received.action"),
                                secret.map(one -> address(language, one))
                                        .orElseGet(() ->
                                                settings.site() + language.link("/signaal"))));
    }

    /// What came of it.
    ///
    /// @param words in Dutch, as a colleague wrote them
    void tell(Signal signal, String words) {
        send(
                signal,
                "feedback",
                words.lines().filter(line -> !line.isBlank()).toList(),
                language ->
                        new Letter.Action(
                                languages.texts(language).say("portal.letter.feedback.action"),
                                settings.site() + language.link("/signaal")));
    }

    private void send(
            Signal signal,
            String kind,
            List<String> words,
            java.util.function.Function<Language, Letter.Action> action) {
        if (signal.isSuspect() || signal.sender().address().isEmpty()) {
            return;
        }
        Language own = language(signal.sender().language());
        Language dutch = languages.first();
        List<String> paragraphs = new ArrayList<>(told(own, kind, signal, words));
        if (!own.tag().equals(dutch.tag())) {
            paragraphs.addAll(told(dutch, kind, signal, List.of()));
        }
        post.send(
                new Letter(
                        "portal." + kind,
                        signal.sender().address(),
                        own.locale().stripExtensions(),
                        languages.texts(own).say("portal.letter." + kind + ".subject", signal.id()),
                        paragraphs,
                        Optional.of(action.apply(own))));
    }

    private List<String> told(Language language, String kind, Signal signal, List<String> words) {
        Texts texts = languages.texts(language);
        String number = signal.id().toString();
        return Stream.of(
                        Stream.of(texts.say("portal.letter." + kind + ".lead", number)),
                        words.stream(),
                        Stream.of(texts.say("portal.letter." + kind + ".then", number)))
                .flatMap(lines -> lines)
                .toList();
    }

    private Language language(String tag) {
        return languages.all().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseGet(languages::first);
    }

    private String address(Language language, Secret secret) {
        return settings.site() + language.link("/signaal/" + secret.text());
    }
}
