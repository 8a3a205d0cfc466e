// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Interests;
import nl.evenredig.platform.people.Organisation;
import nl.evenredig.platform.people.OrganisationQuery;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// With whom members of the Authority have a tie: they declare it, everyone reads it.
@Controller
final class InterestPages {
    private static final String OWN = "/mijn/belangen";

    private final Interests interests;
    private final Organisations organisations;
    private final Clock clock;

    InterestPages(Interests interests, Organisations organisations, Clock clock) {
        this.interests = interests;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// Members of the Authority are named by their office.
    @GetMapping("/belangen")
    @ForEveryone
    String all(@ModelAttribute("page") Page page, Model model) {
        List<InterestRows> people =
                interests.declarers().stream()
                        .map(one ->
                                InterestRows.of(
                                        one.name(), interests.of(one.id()), organisations, page))
                        .toList();
        model.addAttribute("people", people);
        return "people/interests";
    }

    @GetMapping(OWN)
    @Needs(Permission.DECLARE_INTERESTS)
    String own(@ModelAttribute("page") Page page, Model model) {
        return show(InterestForm.empty(), List.of(), page, model);
    }

    @PostMapping(OWN)
    @Needs(Permission.DECLARE_INTERESTS)
    String declare(
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("page") Page page,
            Model model) {
        InterestForm form = InterestForm.of(fields);
        List<Organisation> known = known();
        List<Fault> faults = form.faults(known, page);
        if (!faults.isEmpty()) {
            return show(form, faults, page, model);
        }
        AccountId account = OwnOrganisation.account(page.actor());
        interests.declare(form.interest(account, known), page.actor());
        return "redirect:" + page.link(OWN);
    }

    @PostMapping(OWN + "/{id}/einde")
    @Needs(Permission.DECLARE_INTERESTS)
    String end(@PathVariable String id, @ModelAttribute("page") Page page) {
        AccountId account = OwnOrganisation.account(page.actor());
        Typed.id(id)
                .ifPresent(
                        known -> interests.end(known, account, LocalDate.now(clock), page.actor()));
        return "redirect:" + page.link(OWN);
    }

    private String show(InterestForm form, List<Fault> faults, Page page, Model model) {
        AccountId account = OwnOrganisation.account(page.actor());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("organisations", known());
        model.addAttribute(
                "own",
                InterestRows.of(page.actor().name(), interests.of(account), organisations, page));
        return "people/interestsown";
    }

    private List<Organisation> known() {
        OrganisationQuery all = OrganisationQuery.all();
        return organisations.some(all, 0, organisations.size(all));
    }
}
