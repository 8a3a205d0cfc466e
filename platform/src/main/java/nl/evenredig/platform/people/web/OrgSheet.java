// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.LegalForm;
import nl.evenredig.platform.people.OrganisationKind;
import nl.evenredig.platform.shared.Area;
import nl.evenredig.platform.shared.web.Fault;

/// The form about an organisation, with what is still wrong.
///
/// @param form what was typed
/// @param faults what is still wrong
/// @param both what stands there now beside what was typed, when somebody else wrote in between
/// @param choices what can be chosen
public record OrgSheet(
        OrgForm form, List<Fault> faults, Optional<OrgComparison> both, Choices choices) {
    /// What can be chosen.
    public record Choices(List<Area> areas, List<Tongue> languages) {}

    public OrgSheet {
        faults = List.copyOf(faults);
    }

    public List<OrganisationKind> kinds() {
        return List.of(OrganisationKind.values());
    }

    public List<LegalForm> legalForms() {
        return List.of(LegalForm.values());
    }

    public String key(Enum<?> constant) {
        return OrgView.key(constant);
    }

    public boolean isWrong(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }
}
