// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.People;
import org.springframework.stereotype.Component;

/// Where letters to a follower go, and in which language.
///
/// @param address by mail
/// @param language as a tag
record Recipient(String address, String language) {
    /// Knows where followers get their mail.
    @Component
    record Book(People people) {
        /// Empty for who follows with a secret link, or closed their account.
        Optional<Recipient> of(Follower follower) {
            Optional<Account> account = follower.account().flatMap(people::find);
            return follower.address()
                    .or(() -> account.map(Account::address))
                    .map(address ->
                            new Recipient(
                                    address.toLowerCase(Locale.ROOT),
                                    account.map(known -> known.language().toLanguageTag())
                                            .orElse(follower.language())));
        }

        /// Followers whose mail goes to the same address, together: they get one letter.
        Collection<List<Follower>> gathered(List<Follower> followers) {
            Map<String, List<Follower>> gathered = new LinkedHashMap<>();
            for (Follower follower : followers) {
                of(follower)
                        .map(Recipient::address)
                        .ifPresent(address ->
                                gathered.computeIfAbsent(address, _ -> new ArrayList<>())
                                        .add(follower));
            }
            return gathered.values();
        }
    }
}
