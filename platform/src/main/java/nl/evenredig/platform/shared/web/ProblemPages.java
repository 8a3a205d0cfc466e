// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.evenredig.platform.shared.access.ForEveryone;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page for everything that goes wrong: what happened, what to do now, and never how the program looks inside.
@Controller
@ForEveryone
final class ProblemPages implements ErrorController {
    private static final int TOO_MANY_REQUESTS = 429;

    @RequestMapping("${server.error.path:/error}")
    String problem(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
        model.addAttribute("problem", kind(status));
        return "shared/problem";
    }

    /// Which of the texts tells it.
    private static String kind(int status) {
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN -> "form";
            case HttpServletResponse.SC_UNAUTHORIZED -> "role";
            case HttpServletResponse.SC_NOT_FOUND -> "unknown";
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "method";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "large";
            case TOO_MANY_REQUESTS -> "slow";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "request" : "fault";
        };
    }
}
