// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.ui.Model;

/// One request at a board.
record BoardVisit(HttpServletRequest request, Page page, Model model) {}
