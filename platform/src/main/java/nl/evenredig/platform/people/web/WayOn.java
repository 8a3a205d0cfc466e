// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The page somebody goes on with after signing in: one of ours, or else their own page. Nobody can be sent elsewhere.
///
/// @param path our address, with its language
record WayOn(String path) {
    static final String OWN = "/mijn";
    private static final int LONGEST = 500;

    /// One slash, then letters, figures and a few signs: no second slash or backslash, which browsers read as a host.
    private static final Pattern OURS =
            Pattern.compile("/(?:[A-Za-z0-9\\-._~%=&?+,:@][A-Za-z0-9\\-._~%=&?+,:@/]*)?");

    private static final Pattern DOOR =
            Pattern.compile("(?:/[a-z]{2})?/(?:inloggen|uitloggen)\\b.*");

    /// @param asked what the address of a page says; anything can stand there
    static WayOn of(@Nullable String asked) {
        boolean isOurs =
                asked != null
                        && asked.length() <= LONGEST
                        && OURS.matcher(asked).matches()
                        && !asked.contains("//")
                        && !DOOR.matcher(asked).matches();
        return new WayOn(isOurs && asked != null ? asked : OWN);
    }
}
