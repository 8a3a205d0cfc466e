// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.people.Saving;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The form about an organisation, for whoever writes it: its own people or the municipality.
@Component
final class OrgEditor {
    private final Organisations organisations;
    private final Areas areas;

    OrgEditor(Organisations organisations, Areas areas) {
        this.organisations = organisations;
        this.areas = areas;
    }

    /// Shows the form.
    void show(OrgForm form, Page page, Model model) {
        show(new OrgSheet(form, List.of(), Optional.empty(), choices(page)), model);
    }

    /// Adds an organisation; empty when the form is shown again.
    ///
    /// @param others what is wrong elsewhere on the page
    Optional<Organisation> register(OrgForm form, List<Fault> others, Page page, Model model) {
        List<Fault> faults = new ArrayList<>(form.faults(areas, page));
        faults.addAll(others);
        if (!faults.isEmpty()) {
            show(new OrgSheet(form, faults, Optional.empty(), choices(page)), model);
            return Optional.empty();
        }
        return after(organisations.register(form.profile(), page.actor()), form, page, model);
    }

    /// Writes an organisation; empty when the form is shown again.
    Optional<Organisation> revise(Organisation before, OrgForm form, Page page, Model model) {
        List<Fault> faults = form.faults(areas, page);
        if (!faults.isEmpty()) {
            show(new OrgSheet(form, faults, Optional.empty(), choices(page)), model);
            return Optional.empty();
        }
        Saving saving =
                organisations.revise(before.id(), form.version(), form.profile(), page.actor());
        return after(saving, form, page, model);
    }

    private Optional<Organisation> after(Saving saving, OrgForm form, Page page, Model model) {
        return switch (saving) {
            case Saving.Saved(Organisation saved) -> Optional.of(saved);
            case Saving.NameTaken(Organisation other) -> {
                List<Fault> faults = new ArrayList<>();
                faults.add(new Fault("naam", page.say("people.org.fault.taken", other.name())));
                show(new OrgSheet(form, faults, Optional.empty(), choices(page)), model);
                yield Optional.empty();
            }
            case Saving.Overtaken(Organisation current) -> {
                Optional<OrgComparison> both =
                        Optional.of(OrgComparison.of(current, form, areas, page));
                show(new OrgSheet(form.after(current), List.of(), both, choices(page)), model);
                yield Optional.empty();
            }
        };
    }

    private OrgSheet.Choices choices(Page page) {
        return new OrgSheet.Choices(areas.all(), Tongue.all(Tongue.TAGS, page));
    }

    private static void show(OrgSheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
    }
}
