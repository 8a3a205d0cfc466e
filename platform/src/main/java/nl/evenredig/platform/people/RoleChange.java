// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

/// What came of giving or taking a role.
public enum RoleChange {
    /// It holds from now on.
    DONE,
    /// Refused: whoever judges policy independently may not make it, decide on it, carry it out or run the program.
    INDEPENDENCE,
    /// Refused: a town needs somebody who can let people in.
    LAST_ADMINISTRATOR,
    /// Refused: one of the demo's people, whom the next visitor wants to meet as they are.
    CAST
}
