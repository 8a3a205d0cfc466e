// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A word that readers did not understand, and what was done about it.
///
/// @param word which word
/// @param readers how many marked it; somebody counts at most once a day
/// @param readersSince how many of them did after editors decided
/// @param languages in which they read, without numbers
/// @param pages where they read it
/// @param decision what was done about it
public record MarkedWord(
        Word word,
        int readers,
        int readersSince,
        List<String> languages,
        List<String> pages,
        Decision decision) {
    public MarkedWord {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
    }

    /// What was done about it.
    ///
    /// @param state what
    /// @param advice which words to use instead, or why it stays; empty while nothing is decided
    /// @param by who decided, an opaque id
    /// @param on which day; empty while nothing is decided
    /// @param version how often it was decided, from 1: whoever decides says which version they saw
    public record Decision(
            WordState state, String advice, String by, Optional<LocalDate> on, int version) {}

    /// Whether somebody should look: nothing was done, or readers still do not understand it.
    public boolean asksForWork() {
        return decision.state() == WordState.OPEN || isMarkedAgain();
    }

    /// Whether it was revised and readers marked it afterwards.
    public boolean isMarkedAgain() {
        return decision.state() == WordState.REVISED && readersSince > 0;
    }
}
