// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.util.Optional;

/// Which dossiers are asked for.
///
/// @param words that stand in the title or the lead; empty for any
/// @param stage the furthest step they took; empty for any
/// @param audience for whom
public record Search(String words, Optional<Milestone> stage, Audience audience) {
    private static final int LONGEST = 100;

    public Search {
        String line = Cleaned.line(words);
        words = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /// Every public dossier.
    public static Search all() {
        return new Search("", Optional.empty(), Audience.EVERYONE);
    }

    public boolean isEverything() {
        return words.isEmpty() && stage.isEmpty();
    }
}
