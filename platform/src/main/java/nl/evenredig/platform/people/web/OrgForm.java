// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.Folded;
import nl.evenredig.platform.people.LegalForm;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationKind;
import nl.evenredig.platform.people.OrganisationProfile;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.util.MultiValueMap;

/// What somebody typed about an organisation, right or wrong.
///
/// @param version what they had read when they began to type; 0 for a new one
public record OrgForm(
        String name,
        String kind,
        String legalForm,
        String district,
        List<String> languages,
        String constituency,
        int version) {
    public OrgForm {
        languages = List.copyOf(languages);
    }

    static OrgForm empty() {
        return new OrgForm("", "", LegalForm.INFORMAL.name(), "", List.of("nl"), "", 0);
    }

    static OrgForm of(Organisation organisation) {
        OrganisationProfile profile = organisation.profile();
        return new OrgForm(
                profile.name(),
                profile.kind().name(),
                profile.legalForm().name(),
                profile.district(),
                profile.languages(),
                profile.constituency(),
                organisation.version());
    }

    static OrgForm of(MultiValueMap<String, String> fields) {
        String version = first(fields, "versie");
        return new OrgForm(
                Typed.line(first(fields, "naam")),
                first(fields, "soort"),
                first(fields, "rechtsvorm"),
                first(fields, "wijk"),
                Tongue.TAGS.stream()
                        .filter(fields.getOrDefault("taal", List.of())::contains)
                        .toList(),
                Typed.lines(first(fields, "achterban")),
                version.matches("[0-9]{1,8}") ? Integer.parseInt(version) : 0);
    }

    OrgForm withKind(OrganisationKind kept) {
        return new OrgForm(
                name, kept.name(), legalForm, district, languages, constituency, version);
    }

    /// The same words, now that their writer has seen what somebody else wrote.
    OrgForm after(Organisation current) {
        return new OrgForm(
                name, kind, legalForm, district, languages, constituency, current.version());
    }

    /// Everything that is still wrong.
    List<Fault> faults(Areas areas, Page page) {
        List<Fault> faults = new ArrayList<>();
        if (Folded.of(name).isEmpty()) {
            faults.add(new Fault("naam", page.say("people.org.fault.name")));
        } else if (name.length() > OrganisationProfile.NAME) {
            faults.add(tooLong("naam", name, OrganisationProfile.NAME, page));
        }
        if (Typed.constant(OrganisationKind.class, kind).isEmpty()) {
            faults.add(new Fault("soort", page.say("people.org.fault.kind")));
        }
        if (Typed.constant(LegalForm.class, legalForm).isEmpty()) {
            faults.add(new Fault("rechtsvorm", page.say("people.org.fault.form")));
        }
        if (!district.isEmpty() && areas.find(district).isEmpty()) {
            faults.add(new Fault("wijk", page.say("people.org.fault.district")));
        }
        if (languages.isEmpty()) {
            faults.add(new Fault("taal", page.say("people.org.fault.language")));
        }
        if (constituency.length() > OrganisationProfile.CONSTITUENCY) {
            faults.add(tooLong("achterban", constituency, OrganisationProfile.CONSTITUENCY, page));
        }
        return faults;
    }

    /// What it says, once it is without faults.
    OrganisationProfile profile() {
        return new OrganisationProfile(
                name,
                Typed.constant(OrganisationKind.class, kind).orElseThrow(),
                Typed.constant(LegalForm.class, legalForm).orElseThrow(),
                district,
                languages,
                constituency);
    }

    private static Fault tooLong(String field, String text, int most, Page page) {
        return new Fault(field, page.say("people.org.fault.long", text.length(), most));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
