// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import java.time.Instant;
import java.util.UUID;

/// A letter that will not be tried again by itself. To whom it was and what it said is not told.
///
/// @param id which one
/// @param kind what sort of letter it is
/// @param reason why it could not be delivered
/// @param attempts how many times it was tried
/// @param writtenAt when it was written
public record Undelivered(UUID id, String kind, Reason reason, int attempts, Instant writtenAt) {}
