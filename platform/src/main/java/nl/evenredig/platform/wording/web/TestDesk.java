// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.util.List;
import java.util.Map;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.web.Fault;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.wording.Comprehensions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where comprehension tests with people are kept.
@Controller
@Needs(Permission.EDIT_TEXTS)
final class TestDesk {
    private final Comprehensions comprehensions;

    TestDesk(Comprehensions comprehensions) {
        this.comprehensions = comprehensions;
    }

    @GetMapping("/beheer/begrip")
    String list(Model model) {
        return show(Map.of(), List.of(), model);
    }

    @PostMapping("/beheer/begrip")
    String add(
            @RequestParam Map<String, String> fields,
            @ModelAttribute("page") Page page,
            Model model) {
        Sent sent = new Sent(fields, page.today());
        List<Fault> faults = sent.faults(page);
        if (!faults.isEmpty()) {
            return show(fields, faults, model);
        }
        comprehensions.add(sent.test(), page.actor());
        return "redirect:" + page.link("/beheer/begrip");
    }

    private String show(Map<String, String> fields, List<Fault> faults, Model model) {
        model.addAttribute("tests", comprehensions.all());
        model.addAttribute("sent", fields);
        model.addAttribute("faults", faults);
        return "wording/tests";
    }
}
