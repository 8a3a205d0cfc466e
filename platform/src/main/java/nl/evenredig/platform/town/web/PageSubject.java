// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.Arrays;
import java.util.Locale;

/// What kind of page somebody asks help about, so that help can say what it is for.
enum PageSubject {
    RESULTS("/rondes"),
    DISTRICTS("/wijken"),
    /// The list of questions, one question, and following it.
    QUESTIONS("/vra"),
    ORGANISATIONS("/organisaties"),
    WORD("/woord"),
    PRIVACY("/uw-gegevens"),
    ACCESS("/toegankelijkheid"),
    SIGN_IN("/inloggen"),
    ACCOUNT("/mijn"),
    ROLE("/wat-kunt-u"),
    /// Any other page.
    SITE("/");

    private final String start;

    PageSubject(String start) {
        this.start = start;
    }

    static PageSubject of(String path) {
        return Arrays.stream(values())
                .filter(subject -> path.startsWith(subject.start))
                .findFirst()
                .orElse(SITE);
    }

    /// The text that says what such a page is for.
    String key() {
        return "town.help.about." + name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
