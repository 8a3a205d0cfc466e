// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.people.OrganisationKind;
import nl.evenredig.platform.people.OrganisationQuery;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.shared.Area;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// One page of the organisations that somebody looks for; the whole question stands in the address.
///
/// @param path the address of the list
/// @param query what is looked for
/// @param found how many there are
/// @param rows those on this page
/// @param page which page, from 1
/// @param choices what can be chosen
public record OrgList(
        String path,
        OrganisationQuery query,
        int found,
        List<OrgView> rows,
        int page,
        Choices choices) {
    static final int ROWS = 12;
    private static final int LONGEST = 100;

    /// What can be chosen.
    public record Choices(List<OrganisationKind> kinds, List<Area> areas, List<Tongue> languages) {
        static Choices of(Organisations organisations, Areas areas, Page page) {
            return new Choices(
                    List.of(OrganisationKind.values()),
                    areas.all(),
                    Tongue.all(organisations.languages(), page));
        }
    }

    public OrgList {
        rows = List.copyOf(rows);
    }

    static OrgList of(
            MultiValueMap<String, String> fields,
            Organisations organisations,
            Areas areas,
            Page page) {
        OrganisationQuery query = query(fields);
        int found = organisations.size(query);
        int last = Math.max(1, Math.ceilDiv(found, ROWS));
        int shown = Math.clamp(number(first(fields, "blad")), 1, last);
        List<OrgView> rows =
                organisations.some(query, (shown - 1) * ROWS, ROWS).stream()
                        .map(organisation -> OrgView.of(organisation, areas, page))
                        .toList();
        Choices choices = Choices.of(organisations, areas, page);
        return new OrgList(page.path(), query, found, rows, shown, choices);
    }

    public int last() {
        return Math.max(1, Math.ceilDiv(found, ROWS));
    }

    public boolean isChosen(OrganisationKind kind) {
        return query.kind().equals(Optional.of(kind));
    }

    public String value(OrganisationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// The address of another page with the same question.
    public String address(int other) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(path)
                        .queryParam("zoek", "{zoek}")
                        .queryParam("soort", query.kind().map(this::value).orElse(""))
                        .queryParam("wijk", "{wijk}")
                        .queryParam("taal", "{taal}")
                        .queryParam("blad", other);
        return address.encode()
                .buildAndExpand(query.words(), query.district(), query.language())
                .toUriString();
    }

    private static OrganisationQuery query(MultiValueMap<String, String> fields) {
        return new OrganisationQuery(
                first(fields, "zoek"),
                Typed.constant(OrganisationKind.class, first(fields, "soort")),
                first(fields, "wijk"),
                first(fields, "taal"));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String typed = Typed.line(Optional.ofNullable(fields.getFirst(name)).orElse(""));
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }
}
