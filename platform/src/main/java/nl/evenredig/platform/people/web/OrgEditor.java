// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.Optional;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationProfile;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.people.Saving;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Table;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Writes what was filled in about an organisation, for whoever may: its own people or the municipality.
@Component
final class OrgEditor {
    private final Organisations organisations;
    private final Areas areas;

    OrgEditor(Organisations organisations, Areas areas) {
        this.organisations = organisations;
        this.areas = areas;
    }

    /// How it ended.
    ///
    /// @param saved the organisation; empty when the form must be shown again
    /// @param sheet the form as it is to be shown again
    record Edited(Optional<Organisation> saved, OrgSheet sheet) {}

    OrgSheet sheet(Form form, Page page) {
        return OrgSheet.of(form, Optional.empty(), areas, page);
    }

    /// Adds an organisation.
    Edited register(Form form, Page page) {
        Optional<OrganisationProfile> profile =
                OrgForm.profile(form, Optional.empty(), areas, page);
        return profile.map(typed ->
                        after(organisations.register(typed, page.actor()), form, typed, page))
                .orElseGet(() -> again(form, page));
    }

    /// Writes an organisation as the municipality does: all of it.
    Edited revise(Organisation before, Form form, Page page) {
        return revise(before, OrgForm.profile(form, Optional.empty(), areas, page), form, page);
    }

    /// Writes an organisation as its own people do. Its kind stays as the municipality registered it: a role hangs on it.
    Edited reviseOwn(Organisation before, Form form, Page page) {
        var kept = Optional.of(before.profile().kind());
        return revise(before, OrgForm.profile(form, kept, areas, page), form, page);
    }

    private Edited revise(
            Organisation before, Optional<OrganisationProfile> profile, Form form, Page page) {
        if (profile.isEmpty()) {
            return again(form, page);
        }
        try {
            Saving saving =
                    organisations.revise(
                            before.id(), OrgForm.version(form), profile.get(), page.actor());
            return after(saving, form, profile.get(), page);
        } catch (DuplicateKeyException _) {
            // Another organisation took this name at the same moment; the database let one through.
            form.fault("naam", page.say("people.org.fault.taken", profile.get().name()));
            return again(form, page);
        }
    }

    private Edited after(Saving saving, Form form, OrganisationProfile typed, Page page) {
        return switch (saving) {
            case Saving.Saved(Organisation saved) ->
                    new Edited(Optional.of(saved), sheet(form, page));
            case Saving.NameTaken(Organisation other) -> {
                form.fault("naam", page.say("people.org.fault.taken", other.name()));
                yield again(form, page);
            }
            case Saving.Overtaken(Organisation current) -> {
                Table both = OrgComparison.of(current.profile(), typed, areas, page);
                Form newer = OrgForm.read(form, current);
                OrgSheet sheet = OrgSheet.of(newer, Optional.of(both), areas, page);
                yield new Edited(Optional.empty(), sheet);
            }
        };
    }

    private Edited again(Form form, Page page) {
        return new Edited(Optional.empty(), sheet(form, page));
    }
}
