// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

/// What came of asking somebody to speak for an organisation.
public enum Inviting {
    /// A letter is under way.
    SENT,
    /// They were asked already and have not answered; nothing was sent.
    ASKED_ALREADY,
    /// They speak for it already; nothing was sent.
    SPEAKS_ALREADY,
    /// Too many letters are waiting for an answer, or went to this address; nothing was sent.
    TOO_MANY,
    /// There is no such open invitation.
    GONE
}
