// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.web.Page;

/// Where the browser goes after a deed, and what is told there. The address only names a text of ours.
final class DeskMoves {
    /// Where the list is.
    static final String DESK = "/loket";

    /// The name in the address of what to tell.
    static final String TOLD = "melding";

    private static final String START = "portal.desk.";
    private static final Pattern OURS = Pattern.compile("(move|told)\\.[a-z.]{1,40}");

    private DeskMoves() {}

    /// On to a page when it was done; back to another, with why, when not.
    static String after(Move move, String on, String back, Page page) {
        return switch (move) {
            case Move.Done() -> to(on, page);
            case Move.Overtaken() -> told(back, "move.overtaken", page);
            case Move.Gone() -> told(DESK, "move.gone", page);
            case Move.Forbidden(String key) ->
                    told(back, key.startsWith(START) ? key.substring(START.length()) : "", page);
        };
    }

    /// What the address asks to tell; only texts that stand alone.
    static String told(HttpServletRequest request, Page page) {
        String asked = request.getParameter(TOLD);
        boolean isOurs = asked != null && OURS.matcher(asked).matches();
        return isOurs && page.knows(START + asked) ? page.say(START + asked) : "";
    }

    static String to(String path, Page page) {
        return "redirect:" + page.link(path);
    }

    /// @param what the end of the key of the text
    static String told(String path, String what, Page page) {
        return to(path, page) + "?" + TOLD + "=" + what;
    }
}
