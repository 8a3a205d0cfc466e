// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.Locale;

/// What is done in a block of the programme.
public enum BlockKind {
    WALK_IN,
    WELCOME,
    ACQUAINTANCE,
    /// The problem is told.
    PROBLEM,
    /// A round of talks.
    ROUND,
    BREAK,
    LUNCH,
    /// The chair distils what was said.
    LINES,
    CLOSING;

    /// The key of the text that names it.
    public String key() {
        return "workshop.prepare.block." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
