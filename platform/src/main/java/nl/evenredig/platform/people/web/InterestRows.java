// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.List;
import nl.evenredig.platform.people.Interest;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.shared.web.Page;

/// The declared ties of one person, ready to read.
///
/// @param name whose they are
/// @param rows one for each tie
public record InterestRows(String name, List<Row> rows) {
    /// One tie.
    public record Row(Interest interest, String organisation, String tie, String period) {}

    public InterestRows {
        rows = List.copyOf(rows);
    }

    static InterestRows of(
            String name, List<Interest> interests, Organisations organisations, Page page) {
        List<Row> rows =
                interests.stream()
                        .map(interest ->
                                new Row(
                                        interest,
                                        organisation(interest, organisations),
                                        page.say("people.org.tie." + OrgView.key(interest.tie())),
                                        period(interest, page)))
                        .toList();
        return new InterestRows(name, rows);
    }

    private static String organisation(Interest interest, Organisations organisations) {
        return interest.organisation()
                .flatMap(organisations::find)
                .map(Organisation::name)
                .orElse(interest.elsewhere());
    }

    private static String period(Interest interest, Page page) {
        String from = page.date(interest.from());
        return interest.to()
                .map(to -> page.say("people.org.interests.between", from, page.date(to)))
                .orElseGet(() -> page.say("people.org.interests.since", from));
    }
}
