// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.util.List;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.wording.Hint;
import nl.evenredig.platform.wording.Revision;
import nl.evenredig.platform.wording.TextPlace;

/// What an editor sees of one text.
///
/// @param place which text in which language
/// @param now what pages say now
/// @param dutch what Dutch pages say now
/// @param made what they said when the program was made
/// @param languages in which it exists
/// @param history its versions, the latest first
/// @param hint what can be counted about it
public record TextView(
        TextPlace place,
        String now,
        String dutch,
        String made,
        List<Language> languages,
        List<Revision> history,
        Hint hint) {
    public TextView {
        languages = List.copyOf(languages);
        history = List.copyOf(history);
    }

    /// The version the editor sees; 0 when nobody revised it.
    public int version() {
        return history.isEmpty() ? 0 : history.getFirst().version();
    }
}
