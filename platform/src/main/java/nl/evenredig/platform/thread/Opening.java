// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.LocalDate;

/// What is known of a question when its dossier is opened.
///
/// @param title the question, as one line
/// @param lead what it is about and how it stands, in a few sentences
/// @param language of both, as a tag
/// @param day when it was opened; its year is the year of the question's number
/// @param isPublic whether everyone may read the dossier now
public record Opening(String title, String lead, String language, LocalDate day, boolean isPublic) {
    private static final int LEAD = 600;

    public Opening {
        title = Cleaned.line(title);
        lead = Cleaned.text(lead);
        if (title.isEmpty() || title.length() > Wording.TITLE || lead.length() > LEAD) {
            throw new IllegalArgumentException(
                    "Opening must have a title of 1 to %d and a lead of at most %d, but has %d and %d."
                            .formatted(Wording.TITLE, LEAD, title.length(), lead.length()));
        }
    }
}
