// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.mail.Letter;
import nl.evenredig.platform.shared.mail.Post;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// The letters about organisations and those who speak for them, each in its reader's language.
@Component
class OrganisationPost {
    private final Post post;
    private final Languages languages;
    private final AccountStore accounts;
    private final TownSettings settings;
    private final Clock clock;

    OrganisationPost(Post post, AccountStore accounts, Stationery stationery) {
        this.post = post;
        this.accounts = accounts;
        this.languages = stationery.languages();
        this.settings = stationery.settings();
        this.clock = stationery.clock();
    }

    /// Asks somebody; the secret is in the link only.
    void invite(Organisation organisation, Invitee invitee, Secret secret) {
        Texts texts = languages.texts(language(invitee.language()));
        LocalDate last = LocalDate.now(clock).plusDays(InvitationStore.DAYS);
        send(
                new To(invitee.address(), invitee.language()),
                "people.org.mail.invite",
                "/organisaties/uitnodiging/" + secret.text(),
                organisation.name(),
                texts.date(last));
    }

    /// To everyone who keeps up contact with organisations: nobody speaks for this one any more.
    void tellUnspoken(Organisation organisation) {
        List<Account> owners = accounts.with(Role.RELATIONSHIP_OWNER);
        List<Account> readers = owners.isEmpty() ? accounts.with(Role.ADMINISTRATOR) : owners;
        for (Account reader : readers) {
            send(
                    To.of(reader),
                    "people.org.mail.unspoken",
                    "/beheer/organisaties/" + organisation.slug(),
                    organisation.name());
        }
    }

    /// To whoever left, when their successor accepted.
    void tellReplaced(Organisation organisation, Account left) {
        send(
                To.of(left),
                "people.org.mail.replaced",
                "/organisaties/" + organisation.slug(),
                organisation.name());
    }

    /// To whoever wanted to leave, when their successor declined.
    void tellDeclined(Organisation organisation, Account stays) {
        send(
                To.of(stays),
                "people.org.mail.declined",
                "/mijn/organisaties/" + organisation.slug(),
                organisation.name());
    }

    /// Somebody's mail.
    private record To(String address, Locale language) {
        static To of(Account account) {
            return new To(account.address(), account.language());
        }
    }

    private void send(To to, String kind, String path, String... arguments) {
        Language language = language(to.language());
        Texts texts = languages.texts(language);
        Object[] plain = Arrays.copyOf(arguments, arguments.length, Object[].class);
        Letter.Action action =
                new Letter.Action(
                        texts.say(kind + ".action"), settings.site() + language.link(path));
        post.send(
                new Letter(
                        kind.replace(".org.mail.", "."),
                        to.address(),
                        to.language(),
                        texts.say(kind + ".subject", plain).replaceAll("\\R", " "),
                        List.of(texts.say(kind, plain)),
                        Optional.of(action)));
    }

    private Language language(Locale wanted) {
        return languages.all().stream()
                .filter(language -> language.tag().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(languages.all().getFirst());
    }
}
