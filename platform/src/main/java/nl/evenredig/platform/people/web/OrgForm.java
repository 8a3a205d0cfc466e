// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.Folded;
import nl.evenredig.platform.people.LegalForm;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationKind;
import nl.evenredig.platform.people.OrganisationProfile;
import nl.evenredig.platform.shared.Area;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;

/// The blanks about an organisation: filled in beforehand, and read.
final class OrgForm {
    private static final String VERSION = "versie";

    private OrgForm() {}

    static Form empty(Page page) {
        return Form.empty(page).with("rechtsvorm", LegalForm.INFORMAL.name()).with("taal", "nl");
    }

    static Form of(Organisation organisation, Page page) {
        OrganisationProfile profile = organisation.profile();
        Form form =
                Form.empty(page)
                        .with("naam", profile.name())
                        .with("soort", profile.kind().name())
                        .with("rechtsvorm", profile.legalForm().name())
                        .with("wijk", profile.district())
                        .with("taal", profile.languages().toArray(String[]::new))
                        .with("achterban", profile.constituency());
        return read(form, organisation);
    }

    /// The same words, now that their writer has seen what somebody else wrote.
    static Form read(Form form, Organisation current) {
        return form.with(VERSION, Integer.toString(current.version()));
    }

    /// What they had read when they began to type; 0 for a new one.
    static int version(Form form) {
        String version = form.value(VERSION);
        return version.matches("[0-9]{1,8}") ? Integer.parseInt(version) : 0;
    }

    /// What it says; empty when something is wrong.
    ///
    /// @param fixed its kind, when whoever writes cannot change that
    static Optional<OrganisationProfile> profile(
            Form form, Optional<OrganisationKind> fixed, Areas areas, Page page) {
        String name = name(form, page);
        Optional<OrganisationKind> kind =
                fixed.or(() ->
                        form.ask("soort", page.say("people.org.kind"))
                                .required()
                                .choice(OrganisationKind.class));
        Optional<LegalForm> legal =
                form.ask("rechtsvorm", page.say("people.org.form"))
                        .required()
                        .choice(LegalForm.class);
        String district = district(form, areas, page);
        List<String> languages =
                form.ask("taal", page.say("people.org.languages")).required().choices(Tongue.TAGS);
        String constituency =
                form.ask("achterban", page.say("people.org.constituency"))
                        .text(OrganisationProfile.CONSTITUENCY);
        if (form.isFaulty() || kind.isEmpty() || legal.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new OrganisationProfile(
                        name, kind.get(), legal.get(), district, languages, constituency));
    }

    private static String name(Form form, Page page) {
        String name =
                form.ask("naam", page.say("people.org.name"))
                        .required()
                        .line(OrganisationProfile.NAME);
        if (Folded.of(name).isEmpty()) {
            form.fault("naam", page.say("people.org.fault.name"));
        }
        return name;
    }

    private static String district(Form form, Areas areas, Page page) {
        List<String> codes = areas.all().stream().map(Area::code).toList();
        return form.ask("wijk", page.say("people.org.district")).choice(codes).orElse("");
    }
}
