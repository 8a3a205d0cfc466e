// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.oidc;

import java.util.Arrays;
import java.util.Locale;

/// Why somebody who came from the municipality's sign-in is not let in.
public enum Refusal {
    /// Nothing was asked in this browser, or too long ago, or something else was asked since.
    LATE("te-laat"),
    /// They stopped, or the municipality did not let them through.
    STOPPED("gestopt"),
    /// The municipality's sign-in does not answer, or with a fault of its own.
    SILENT("geen-antwoord"),
    /// What it said does not hold: not signed by it, not for us, not an answer to what was asked, or of another time.
    DOUBTFUL("onzeker"),
    /// It did not see a second factor.
    FACTOR("tweede-stap"),
    /// There is no account for them here.
    STRANGER("geen-account"),
    /// It vouches for no mail address, so no account can be found.
    NAMELESS("geen-adres");

    private final String word;

    Refusal(String word) {
        this.word = word;
    }

    /// How an address of a page names it.
    public String word() {
        return word;
    }

    /// The end of the key of its text.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether trying once more can help.
    public boolean isWorthAnotherTry() {
        return this != STRANGER && this != NAMELESS;
    }

    /// Whether the audit log tells it: somebody came with an answer of the municipality's sign-in.
    public boolean isNoted() {
        return this != LATE && this != STOPPED && this != SILENT;
    }

    /// Reads a word; the most harmless when it is none of them.
    public static Refusal of(String word) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.word.equals(word))
                .findFirst()
                .orElse(LATE);
    }
}
