// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.ui.Model;

/// One request at the desk: what was asked, on which page, and what its template gets.
record DeskVisit(HttpServletRequest request, Page page, Model model) {
    Actor actor() {
        return page.actor();
    }

    /// What was typed.
    Form form() {
        return Form.of(request, page);
    }

    String label(String key) {
        return page.say("portal.desk.field." + key);
    }
}
