// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

/// How a plan came out of a count, in one word.
public enum Verdict {
    /// It is funded.
    WON,
    /// Its supporters had 95 per cent or more of what it needed.
    NEARLY,
    /// It is not funded.
    LOST
}
