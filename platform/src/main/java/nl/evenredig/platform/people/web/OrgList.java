// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nl.evenredig.platform.people.OrganisationKind;
import nl.evenredig.platform.people.OrganisationQuery;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.list.Results;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.list.Sheet;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Component;

/// The organisations that somebody looks for, and by what they can be chosen.
///
/// @param path the address of the list
/// @param results one sheet of them
/// @param kinds which kinds can be chosen
/// @param districts which districts
/// @param languages which languages
public record OrgList(
        String path,
        Results<OrgView> results,
        List<Option> kinds,
        List<Option> districts,
        List<Option> languages) {
    private static final int ROWS = 12;

    public OrgList {
        kinds = List.copyOf(kinds);
        districts = List.copyOf(districts);
        languages = List.copyOf(languages);
    }

    /// Looks organisations up as the address asks.
    @Component
    static final class Desk {
        private final Organisations organisations;
        private final Areas areas;

        Desk(Organisations organisations, Areas areas) {
            this.organisations = organisations;
            this.areas = areas;
        }

        OrgList list(HttpServletRequest request, Page page) {
            Search search = Search.of(request, List.of("soort", "wijk", "taal"));
            OrganisationQuery query = query(search);
            Sheet sheet = search.sheet(organisations.size(query), ROWS);
            List<OrgView> views =
                    organisations.some(query, sheet.first(), sheet.most()).stream()
                            .map(organisation -> OrgView.of(organisation, areas, page))
                            .toList();
            return new OrgList(
                    page.path(),
                    new Results<>(views, sheet, search),
                    kinds(page),
                    districts(areas),
                    Tongue.options(organisations.languages(), page));
        }

        private static OrganisationQuery query(Search search) {
            return new OrganisationQuery(
                    search.words(),
                    Typed.constant(OrganisationKind.class, search.filter("soort")),
                    search.filter("wijk"),
                    search.filter("taal"));
        }
    }

    static List<Option> kinds(Page page) {
        return Arrays.stream(OrganisationKind.values())
                .map(kind ->
                        new Option(kind.name(), page.say("people.org.kind." + OrgView.key(kind))))
                .toList();
    }

    static List<Option> districts(Areas areas) {
        return areas.all().stream().map(area -> new Option(area.code(), area.name())).toList();
    }
}
