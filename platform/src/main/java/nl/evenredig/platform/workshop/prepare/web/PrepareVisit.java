// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.evenredig.platform.shared.form.Form;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.ui.Model;

/// One request of somebody who prepares a day.
record PrepareVisit(HttpServletRequest request, Page page, Model model) {
    Form form() {
        return Form.of(request, page);
    }

    String label(String key) {
        return page.say("workshop.prepare.desk." + key);
    }
}
