// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.people.Representatives;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.mail.Post;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// Writes to everyone who speaks for an organisation about a question it is asked to answer. The letter names the
/// question and says nothing of who asked it.
@Component
class ReferralPost {
    private final Post post;
    private final People people;
    private final Readers readers;
    private final Languages languages;

    /// Who reads, and where.
    @Component
    record Readers(
            Organisations organisations, Representatives representatives, TownSettings settings) {}

    ReferralPost(Post post, People people, Readers readers, Languages languages) {
        this.post = post;
        this.people = people;
        this.readers = readers;
        this.languages = languages;
    }

    /// The organisation is asked.
    void ask(Referral referral, String question) {
        send(referral, "referral", question);
    }

    /// It need not answer any more.
    void takeBack(Referral referral, String question) {
        send(referral, "referralback", question);
    }

    private void send(Referral referral, String kind, String question) {
        String organisation =
                readers.organisations()
                        .find(referral.wish().organisation())
                        .map(found -> found.name())
                        .orElse("");
        readers.representatives().of(referral.wish().organisation()).stream()
                .flatMap(one -> people.find(one.account()).stream())
                .forEach(reader ->
                        post.send(letter(reader, referral, kind, question, organisation)));
    }

    private Letter letter(
            Account reader, Referral referral, String kind, String... questionAndOrganisation) {
        Language language = language(reader.language());
        Texts texts = languages.texts(language);
        String start = "portal.letter." + kind;
        String question = questionAndOrganisation[0];
        return new Letter(
                "portal." + kind,
                reader.address(),
                language.locale().stripExtensions(),
                texts.say(start + ".subject", referral.question().toString()),
                List.of(
                        texts.say(start + ".lead", questionAndOrganisation[1]),
                        question,
                        texts.say(start + ".then", texts.day(referral.due()))),
                Optional.of(
                        new Letter.Action(
                                texts.say(start + ".action"),
                                readers.settings().site()
                                        + language.link("/mijn/doorverwijzingen"))));
    }

    private Language language(Locale wanted) {
        return languages.all().stream()
                .filter(language -> language.tag().equals(wanted.getLanguage()))
                .findFirst()
                .orElseGet(languages::first);
    }
}
