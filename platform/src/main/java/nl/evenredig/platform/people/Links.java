// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links by mail that let somebody in once. Nobody can find out here whether an address has an account: the answer, the
/// work and the letter are alike.
@Component
@Transactional
public class Links {
    private static final Duration VALID = Duration.ofMinutes(15);
    private static final Duration INVITED = Duration.ofDays(7);
    private static final Duration FIRST = Duration.ofHours(24);

    /// More letters than this to one address in a quarter of an hour are not sent; an address without account has not
    /// shown that it wants any.
    private static final int MOST = 5;

    private final LinkStore store;
    private final AccountStore accounts;
    private final LinkPost post;
    private final Administrators administrators;

    Links(LinkStore store, AccountStore accounts, LinkPost post, Administrators administrators) {
        this.store = store;
        this.accounts = accounts;
        this.post = post;
        this.administrators = administrators;
    }

    /// Sends a link with which somebody signs in, or makes an account.
    ///
    /// @param typed their address as they typed it
    /// @param language of the page, for who has no account yet
    /// @param wayOn one of our pages, to go on with afterwards
    public void send(String typed, Language language, String wayOn) {
        String address = typed.strip().toLowerCase(Locale.ROOT);
        store.removeOld();
        Optional<Account> account = accounts.at(address);
        if (store.sent(address, VALID) >= (account.isPresent() ? MOST : 1)) {
            return;
        }
        Language spoken = account.map(post::language).orElse(language);
        Secret secret = Secret.fresh();
        store.add(secret, new LinkStore.Row(Link.Kind.SIGN_IN, address, wayOn), VALID);
        post.send(account.isPresent() ? "signin" : "new", address, spoken, secret);
    }

    /// Sends somebody whose account was made for them a link for their first visit.
    public void invite(Account account) {
        Secret secret = Secret.fresh();
        store.add(
                secret, new LinkStore.Row(Link.Kind.SIGN_IN, account.address(), "/mijn"), INVITED);
        post.send("invited", account.address(), post.language(account), secret);
    }

    /// The address of a link for the first administrator, valid for a day; empty when an administrator can come in with
    /// what makes the role count. Links made before stop working.
    public Optional<String> first() {
        if (administrators.canComeIn()) {
            return Optional.empty();
        }
        store.endAll(Link.Kind.FIRST_ADMINISTRATOR);
        Secret secret = Secret.fresh();
        store.add(secret, new LinkStore.Row(Link.Kind.FIRST_ADMINISTRATOR, "", "/mijn"), FIRST);
        return Optional.of(post.address("", secret));
    }

    /// What a link is for, as long as it works.
    public Optional<Link> find(String secret) {
        return store.open(new Secret(secret)).map(this::read);
    }

    /// Uses a link for signing in to an account that exists.
    ///
    /// @return the link, for who was first; empty when it does not work any longer
    public Optional<Link> use(String secret) {
        return store.use(new Secret(secret)).map(this::read);
    }

    /// Uses a link to make an account.
    ///
    /// @param name as they want to be called
    /// @param address for the first administrator; otherwise the link knows
    public Optional<Account> enrol(String secret, String name, String address, Language language) {
        return use(secret).map(link -> enrol(link, name, address, language));
    }

    private Account enrol(Link link, String name, String typed, Language language) {
        boolean isFirst = link.kind() == Link.Kind.FIRST_ADMINISTRATOR;
        String address = isFirst ? typed.strip().toLowerCase(Locale.ROOT) : link.address();
        Role role = isFirst ? Role.ADMINISTRATOR : Role.RESIDENT;
        AccountId id = new AccountId(UUID.randomUUID());
        accounts.add(
                new Account(
                        id,
                        name.strip(),
                        address,
                        Locale.forLanguageTag(language.tag()),
                        Set.of(role)));
        Account account = accounts.at(address).orElseThrow();
        accounts.grant(account.id(), role, Actor.job("enrol"));
        return account;
    }

    private Link read(LinkStore.Row row) {
        return new Link(row.kind(), row.address(), row.wayOn(), accounts.at(row.address()));
    }
}
