// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.shared.upload.UploadId;

/// A note as a phone sends it.
///
/// @param id made by the phone: sending it twice makes one note
/// @param round in which it was written
/// @param revision counts what its author changed, from 1; a later one wins, in whatever order they arrive
/// @param isBack whether its author takes it back
/// @param voice a recording; empty for none
public record Written(
        UUID id, int round, int revision, String words, boolean isBack, Optional<UploadId> voice) {
    /// The longest words, and the most notes of one person in a round.
    public static final int WORDS = 500;

    public static final int NOTES = 100;

    public Written {
        words = Plain.text(words);
    }

    /// What owns the recording or the photo of a note.
    public static String owner(UUID note) {
        return "workshop-note:" + note;
    }
}
