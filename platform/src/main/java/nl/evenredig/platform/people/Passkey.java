// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.time.Instant;

/// A key on somebody's own phone or computer, as they see it in their list.
///
/// @param id by which it is removed
/// @param label how they called it
/// @param madeAt when they added it
/// @param lastUsed when they last signed in with it
public record Passkey(String id, String label, Instant madeAt, Instant lastUsed) {}
