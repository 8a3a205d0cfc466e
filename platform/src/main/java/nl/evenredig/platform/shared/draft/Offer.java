// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.draft;

import java.util.UUID;

/// One deed that can be taken back.
///
/// @param id which offer
/// @param object what it was done to, as the part wrote it down
public record Offer(UUID id, String object) {}
