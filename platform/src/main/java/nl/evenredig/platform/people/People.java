// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who has an account in this town.
@Component
@Transactional
public class People {
    private final AccountStore store;
    private final Cast cast;

    People(AccountStore store, Cast cast) {
        this.store = store;
        this.cast = cast;
    }

    /// Makes an account; nothing happens when its address has one already.
    ///
    /// @return whether it was made now
    public boolean enrol(Account account, Actor by) {
        boolean isNew = store.add(account);
        if (isNew) {
            account.roles().forEach(role -> store.grant(account.id(), role, by));
        }
        return isNew;
    }

    public Optional<Account> find(AccountId id) {
        return store.find(id);
    }

    /// Whose mail goes to this address.
    public Optional<Account> at(String address) {
        return store.at(address);
    }

    /// Writes how somebody wants to be called and written to.
    ///
    /// @return whether it was written; not for one of the demo's people
    public boolean describe(AccountId id, String name, Locale language) {
        boolean isHeld = cast.has(id);
        if (!isHeld) {
            store.describe(id, name, language);
        }
        return !isHeld;
    }

    /// A part of those whose name or address holds a text, by name.
    public List<Account> some(String text, int from, int most) {
        return store.some(text, from, most);
    }

    /// How many there are with that text.
    public int count(String text) {
        return store.count(text);
    }

    /// Everyone with a role, by name.
    public List<Account> with(Role role) {
        return store.with(role);
    }
}
