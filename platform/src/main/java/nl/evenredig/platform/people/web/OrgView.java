// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.List;
import java.util.Locale;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationProfile;
import nl.evenredig.platform.shared.Area;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.web.Page;

/// One organisation as a reader sees it.
///
/// @param organisation which one
/// @param district the name of its district; empty for the whole town
/// @param languages in which it speaks with people
public record OrgView(Organisation organisation, String district, List<Tongue> languages) {
    public OrgView {
        languages = List.copyOf(languages);
    }

    static OrgView of(Organisation organisation, Areas areas, Page page) {
        OrganisationProfile profile = organisation.profile();
        return new OrgView(
                organisation,
                areas.find(profile.district()).map(Area::name).orElse(""),
                profile.languages().stream().map(tag -> Tongue.of(tag, page)).toList());
    }

    public String kindKey() {
        return "people.org.kind." + key(organisation.profile().kind());
    }

    public String formKey() {
        return "people.org.form." + key(organisation.profile().legalForm());
    }

    /// The end of a text key for a constant: CIVIL_SOCIETY becomes `civilsociety`.
    public static String key(Enum<?> constant) {
        return constant.name().replace("_", "").toLowerCase(Locale.ROOT);
    }
}
