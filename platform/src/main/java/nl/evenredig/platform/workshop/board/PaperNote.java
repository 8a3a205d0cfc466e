// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.shared.upload.UploadId;

/// A card that a scribe types over.
///
/// @param participant whose it is; empty when nobody put a name on it
/// @param photo of the card
public record PaperNote(Optional<UUID> participant, String words, Optional<UploadId> photo) {
    /// The longest words.
    public static final int WORDS = 500;

    public PaperNote {
        words = Plain.text(words);
    }
}
