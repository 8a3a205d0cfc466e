// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Roles;
import nl.evenredig.platform.shared.access.Role;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;

/// The form with which an administrator lets an official in.
final class Newcomer {
    private static final int LONGEST = 80;

    private Newcomer() {}

    /// Every role that only an official has.
    static List<Option> roles(Page page) {
        return Arrays.stream(Role.values())
                .filter(Role::isOfficial)
                .map(role -> new Option(role.name(), page.say(key(role))))
                .toList();
    }

    /// What a role is called.
    static String key(Role role) {
        return "people.desk.role." + role.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /// Their account; empty when something is wrong.
    static Optional<Account> account(Form form, Page page) {
        String name =
                form.ask("naam", page.say("people.desk.people.name")).required().line(LONGEST);
        String address =
                form.ask("adres", page.say("people.desk.people.address")).required().mail();
        List<String> names = roles(page).stream().map(Option::value).toList();
        List<String> chosen =
                form.ask("rol", page.say("people.desk.people.roles")).required().choices(names);
        var roles = chosen.stream().map(Role::valueOf).collect(Collectors.toSet());
        if (!Roles.agree(roles)) {
            form.fault("rol", page.say("people.desk.people.refused.independence"));
        }
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(
                        new Account(
                                new AccountId(UUID.randomUUID()),
                                name,
                                address,
                                Locale.forLanguageTag("nl"),
                                roles));
    }
}
