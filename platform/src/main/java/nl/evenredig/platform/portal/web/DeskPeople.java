// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.form.Option;
import org.springframework.stereotype.Component;

/// Whose task a question can be: everyone who may answer.
@Component
final class DeskPeople {
    private final People people;

    DeskPeople(People people) {
        this.people = people;
    }

    Map<AccountId, String> names() {
        Map<AccountId, String> names = new LinkedHashMap<>();
        all().forEach(account -> names.put(account.id(), account.name()));
        return names;
    }

    List<Option> options() {
        return all().map(account -> new Option(account.id().toString(), account.name())).toList();
    }

    private Stream<Account> all() {
        return Stream.of(Role.values())
                .filter(Permission.ANSWER_QUESTIONS::isFor)
                .flatMap(role -> people.with(role).stream())
                .distinct()
                .sorted(Comparator.comparing(Account::name));
    }
}
