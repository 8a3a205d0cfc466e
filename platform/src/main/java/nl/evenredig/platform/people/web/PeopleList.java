// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.shared.web.Page;

/// A part of the people with an account.
///
/// @param people those on this page
/// @param text what was looked for; empty for everyone
/// @param from how many come before
/// @param all how many there are
/// @param most how many fit on a page
public record PeopleList(List<Account> people, String text, int from, int all, int most) {
    public PeopleList {
        people = List.copyOf(people);
    }

    /// What somebody is, in one line.
    public static String roles(Account account, Page page) {
        return account.roles().stream()
                .sorted()
                .map(role -> page.say(Newcomer.key(role)))
                .collect(Collectors.joining(", "));
    }

    public boolean hasBefore() {
        return from > 0;
    }

    public boolean hasAfter() {
        return from + people.size() < all;
    }

    public String before() {
        return at(Math.max(0, from - most));
    }

    public String after() {
        return at(from + most);
    }

    private String at(int start) {
        return "?zoek=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&vanaf=" + start;
    }
}
