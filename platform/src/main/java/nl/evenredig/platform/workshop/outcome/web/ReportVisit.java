// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.ui.Model;

/// An editor at the page of one report.
///
/// @param request what was sent
record ReportVisit(HttpServletRequest request, Page page, Model model) {
    private static final int MOST = 1_000_000;

    Form form() {
        return Form.of(request, page);
    }

    Actor actor() {
        return page.actor();
    }

    String label(String key) {
        return page.say("workshop.outcome.desk." + key);
    }

    /// The version that was read; 0 for none.
    static int version(Form form, String field) {
        String typed = form.value(field);
        return typed.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(typed), MOST) : 0;
    }
}
