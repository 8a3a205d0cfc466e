// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.people.LegalForm;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Table;

/// The form about an organisation with what can be chosen.
///
/// @param form what was typed
/// @param both what stands there now beside what was typed, when somebody else wrote in between
/// @param kinds which kinds can be chosen
/// @param legalForms which legal forms
/// @param districts which districts
/// @param languages which languages
public record OrgSheet(
        Form form,
        Optional<Table> both,
        List<Option> kinds,
        List<Option> legalForms,
        List<Option> districts,
        List<Option> languages) {
    static OrgSheet of(Form form, Optional<Table> both, Areas areas, Page page) {
        List<Option> legalForms =
                Arrays.stream(LegalForm.values())
                        .map(legal ->
                                new Option(
                                        legal.name(),
                                        page.say("people.org.form." + OrgView.key(legal))))
                        .toList();
        return new OrgSheet(
                form,
                both,
                OrgList.kinds(page),
                legalForms,
                OrgList.districts(areas),
                Tongue.options(Tongue.TAGS, page));
    }
}
