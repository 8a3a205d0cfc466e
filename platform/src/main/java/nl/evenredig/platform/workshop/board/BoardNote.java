// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.Optional;
import java.util.UUID;

/// A note as it lies on the board.
///
/// @param words what it says; empty when it is only a voice or a photo
/// @param participant whose it is; empty for a card without a name
/// @param cluster where it lies; empty when it lies loose
/// @param mark what is special about it
public record BoardNote(
        UUID id, String words, Optional<UUID> participant, Optional<UUID> cluster, Mark mark) {
    /// What is special about a note.
    ///
    /// @param hasFile whether it has a voice or a photo
    /// @param isLate whether it came when writing was over
    /// @param isCopied whether a scribe typed it over from paper
    /// @param isTranscribed whether a scribe wrote out what was spoken
    /// @param hidden why it was taken off the board; empty when it was not
    public record Mark(
            boolean hasFile,
            boolean isLate,
            boolean isCopied,
            boolean isTranscribed,
            String hidden) {}

    /// Whether it was spoken on a phone.
    public boolean isSpoken() {
        return mark.hasFile() && !mark.isCopied();
    }

    /// Whether it is a card with a photo.
    public boolean isPhotographed() {
        return mark.hasFile() && mark.isCopied();
    }

    /// Whether a scribe may write out what was spoken: as long as its author wrote nothing.
    public boolean isTranscribable() {
        return isSpoken() && (words.isEmpty() || mark.isTranscribed());
    }

    public boolean isHidden() {
        return !mark.hidden().isEmpty();
    }
}
