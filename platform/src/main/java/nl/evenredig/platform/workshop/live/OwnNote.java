// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.util.UUID;

/// A note as its author sees it.
///
/// @param hidden why it was taken off the board; empty when it was not
public record OwnNote(UUID id, String words, boolean hasVoice, int revision, String hidden) {}
