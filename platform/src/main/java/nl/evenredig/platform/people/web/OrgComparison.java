// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationProfile;
import nl.evenredig.platform.shared.Area;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Table;

/// What somebody else wrote beside what one typed oneself, where these differ.
///
/// @param table a row for each thing that differs
public record OrgComparison(Table table) {
    static OrgComparison of(Organisation current, OrgForm form, Areas areas, Page page) {
        OrganisationProfile theirs = current.profile();
        OrganisationProfile own = form.profile();
        List<List<String>> rows =
                Stream.of(
                                row("people.org.name", page, theirs.name(), own.name()),
                                row("people.org.kind", page, kind(theirs, page), kind(own, page)),
                                row(
                                        "people.org.form",
                                        page,
                                        legalForm(theirs, page),
                                        legalForm(own, page)),
                                row(
                                        "people.org.district",
                                        page,
                                        district(theirs, areas, page),
                                        district(own, areas, page)),
                                row(
                                        "people.org.languages",
                                        page,
                                        languages(theirs, page),
                                        languages(own, page)),
                                row(
                                        "people.org.constituency",
                                        page,
                                        theirs.constituency(),
                                        own.constituency()))
                        .filter(row -> !row.get(1).equals(row.get(2)))
                        .toList();
        return new OrgComparison(
                new Table(
                        page.say("people.org.both"),
                        List.of(
                                Table.Column.words(page.say("people.org.both.what")),
                                Table.Column.words(page.say("people.org.both.theirs")),
                                Table.Column.words(page.say("people.org.both.own"))),
                        rows));
    }

    private static List<String> row(String key, Page page, String theirs, String own) {
        return List.of(page.say(key), theirs, own);
    }

    private static String kind(OrganisationProfile profile, Page page) {
        return page.say("people.org.kind." + OrgView.key(profile.kind()));
    }

    private static String legalForm(OrganisationProfile profile, Page page) {
        return page.say("people.org.form." + OrgView.key(profile.legalForm()));
    }

    private static String district(OrganisationProfile profile, Areas areas, Page page) {
        return areas.find(profile.district())
                .map(Area::name)
                .orElseGet(() -> page.say("people.org.everywhere"));
    }

    private static String languages(OrganisationProfile profile, Page page) {
        return profile.languages().stream()
                .map(tag -> Tongue.of(tag, page).name())
                .collect(Collectors.joining(", "));
    }
}
