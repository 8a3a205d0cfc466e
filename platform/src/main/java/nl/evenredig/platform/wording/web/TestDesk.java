// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.wording.Comprehension;
import nl.evenredig.platform.wording.Comprehensions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// Where comprehension tests with people are kept.
@Controller
@Needs(Permission.EDIT_TEXTS)
final class TestDesk {
    private static final String DUTCH = "nl";

    private final Comprehensions comprehensions;

    TestDesk(Comprehensions comprehensions) {
        this.comprehensions = comprehensions;
    }

    @GetMapping("/beheer/begrip")
    String list(@ModelAttribute("page") Page page, Model model) {
        return show(Form.empty(page).with("taal", DUTCH), model);
    }

    @PostMapping("/beheer/begrip")
    String add(HttpServletRequest request, @ModelAttribute("page") Page page, Model model) {
        Form form = Form.of(request, page);
        Optional<Comprehension> test = TestForm.test(form, page);
        if (test.isEmpty()) {
            return show(form, model);
        }
        comprehensions.add(test.get(), page.actor());
        return "redirect:" + page.link("/beheer/begrip");
    }

    private String show(Form form, Model model) {
        model.addAttribute("tests", comprehensions.all());
        model.addAttribute("form", form);
        return "wording/tests";
    }
}
