// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.mail.Post;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// Letters with a secret link about what came of a workshop.
@Component
class OutcomePost {
    private final Post post;
    private final Languages languages;
    private final String site;

    OutcomePost(Post post, Languages languages, TownSettings settings) {
        this.post = post;
        this.languages = languages;
        this.site = settings.site();
    }

    /// To whom a letter goes.
    record Reader(String mail, String language) {}

    /// What a letter says.
    ///
    /// @param kind the middle of the keys of its texts
    /// @param path where its link leads, before the secret
    /// @param title of the workshop
    /// @param day before which an answer is expected
    /// @param quoted a paragraph as it is; may be empty
    record Message(
            String kind, String path, String title, java.time.LocalDate day, String quoted) {}

    void send(Reader reader, Message message, Secret secret) {
        Language language = language(reader.language());
        Texts texts = languages.texts(language);
        String start = "workshop.outcome.letter." + message.kind();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.say(start + ".lead", message.title()));
        if (!message.quoted().isEmpty()) {
            paragraphs.add(message.quoted());
        }
        paragraphs.add(texts.say(start + ".then", texts.day(message.day())));
        post.send(
                new Letter(
                        "workshop." + message.kind(),
                        reader.mail(),
                        language.locale().stripExtensions(),
                        texts.say(start + ".subject"),
                        paragraphs,
                        Optional.of(
                                new Letter.Action(
                                        texts.say(start + ".action"),
                                        site + language.link(message.path() + secret.text())))));
    }

    private Language language(String tag) {
        return languages.all().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseGet(languages::first);
    }
}
