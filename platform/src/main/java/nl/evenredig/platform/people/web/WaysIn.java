// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.evenredig.platform.people.Detour;
import nl.evenredig.platform.people.oidc.MunicipalitySignIn;
import nl.evenredig.platform.shared.form.Form;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What the sign-in page offers in this town besides a link by mail.
@Component
final class WaysIn {
    private final MunicipalitySignIn municipality;
    private final List<Detour> detours;

    WaysIn(MunicipalitySignIn municipality, ObjectProvider<Detour> detours) {
        this.municipality = municipality;
        this.detours = detours.stream().toList();
    }

    /// Fills in the sign-in page.
    ///
    /// @param form with the way on in its field `naar`
    String show(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("detours", detours);
        model.addAttribute("municipality", municipality(form.value("naar")));
        return "people/signin";
    }

    /// The address of the municipality's own sign-in; empty in a town that has none.
    String municipality(String wayOn) {
        return municipality.isOffered()
                ? MunicipalityDoor.PATH
                        + "?naar="
                        + URLEncoder.encode(WayOn.of(wayOn).path(), StandardCharsets.UTF_8)
                : "";
    }
}
