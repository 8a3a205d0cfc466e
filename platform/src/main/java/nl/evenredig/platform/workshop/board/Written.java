// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.Optional;
import java.util.UUID;

/// A note of somebody, as it lay on the board when the day was over.
///
/// @param id of the note
/// @param participant who wrote it
/// @param author what they are called
/// @param words never empty
/// @param cluster the bottleneck or solution it lies in; empty when it lies by itself
public record Written(
        UUID id, UUID participant, String author, String words, Optional<UUID> cluster) {}
