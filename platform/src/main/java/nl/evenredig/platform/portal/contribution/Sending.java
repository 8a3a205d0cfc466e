// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.util.Optional;
import nl.evenredig.platform.shared.upload.UploadId;

/// What a reader sends.
///
/// @param page the address of the published page it is about, without language
/// @param language in which language
/// @param words what they typed; empty when they only spoke
/// @param name how they want to be called; empty for not at all
/// @param voice what they spoke; belongs to nobody yet
/// @param isSuspect whether a program seems to have sent it
public record Sending(
        String page,
        String language,
        String words,
        String name,
        Optional<UploadId> voice,
        boolean isSuspect) {
    /// How long words and names may be.
    public static final int MOST = 2000;

    /// How long a name may be.
    public static final int MOST_NAME = 80;

    public Sending {
        if (!page.startsWith("/") || language.isBlank() || (words.isEmpty() && voice.isEmpty())) {
            throw new IllegalArgumentException(
                    "Sending must have a page, a language and something said, but page=%s, language=%s."
                            .formatted(page, language));
        }
    }
}
