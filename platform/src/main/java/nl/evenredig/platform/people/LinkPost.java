// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

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

/// Letters with a link to sign in.
@Component
record LinkPost(Post post, Languages languages, TownSettings settings) {
    /// @param kind which letter: `signin`, `new` or `invited`
    void send(String kind, String address, Language language, Secret secret) {
        Texts texts = languages.texts(language);
        String start = "people.signin.letter." + kind + ".";
        post.send(
                new Letter(
                        "people." + kind,
                        address,
                        language.locale(),
                        texts.say(start + "subject"),
                        List.of(
                                texts.say(start + "text"),
                                texts.say("people.signin.letter.ignore")),
                        Optional.of(
                                new Letter.Action(
                                        texts.say(start + "action"),
                                        address(language.prefix(), secret)))));
    }

    /// The whole address of a link.
    String address(String prefix, Secret secret) {
        return settings.site() + prefix + "/inloggen/link?code=" + secret.text();
    }

    /// The language somebody chose, or Dutch when it is there no longer.
    Language language(Account account) {
        List<Language> all = languages.all();
        return all.stream()
                .filter(language -> language.tag().equals(account.language().toLanguageTag()))
                .findFirst()
                .orElseGet(all::getFirst);
    }
}
