// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

import jakarta.servlet.http.HttpServletRequest;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.ui.Model;

/// One request: what was sent, the page that answers it and what its template gets.
public record Visit(HttpServletRequest request, Page page, Model model) {
    /// What was typed.
    public Form form() {
        return Form.of(request, page);
    }
}
