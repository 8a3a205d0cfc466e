// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.evenredig.platform.people.OrganisationProfile;
import nl.evenredig.platform.shared.Area;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Table;

/// What somebody else wrote beside what one typed oneself.
final class OrgComparison {
    private OrgComparison() {}

    /// A row for each thing that differs.
    static Table of(OrganisationProfile theirs, OrganisationProfile own, Areas areas, Page page) {
        List<List<String>> rows =
                Stream.of(
                                row(page, "people.org.name", OrganisationProfile::name),
                                row(page, "people.org.kind", one -> kind(one, page)),
                                row(page, "people.org.form", one -> legalForm(one, page)),
                                row(page, "people.org.district", one -> district(one, areas, page)),
                                row(page, "people.org.languages", one -> languages(one, page)),
                                row(
                                        page,
                                        "people.org.constituency",
                                        OrganisationProfile::constituency))
                        .map(row -> row.cells(theirs, own))
                        .filter(cells -> !cells.get(1).equals(cells.get(2)))
                        .toList();
        return new Table(
                page.say("people.org.both"),
                List.of(
                        Table.Column.words(page.say("people.org.both.what")),
                        Table.Column.words(page.say("people.org.both.theirs")),
                        Table.Column.words(page.say("people.org.both.own"))),
                rows);
    }

    /// One thing an organisation tells about itself.
    private record Row(String label, Function<OrganisationProfile, String> told) {
        List<String> cells(OrganisationProfile theirs, OrganisationProfile own) {
            return List.of(label, told.apply(theirs), told.apply(own));
        }
    }

    private static Row row(Page page, String key, Function<OrganisationProfile, String> told) {
        return new Row(page.say(key), told);
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
        return Tongue.all(profile.languages(), page).stream()
                .map(Tongue::name)
                .collect(Collectors.joining(", "));
    }
}
