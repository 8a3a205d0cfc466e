// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

import java.util.List;
import java.util.Map;
import nl.evenredig.platform.shared.web.Fault;
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
/// @param sent what the editor filled in
/// @param faults what is still wrong
public record TextView(
        TextPlace place,
        String now,
        String dutch,
        String made,
        List<Language> languages,
        List<Revision> history,
        Hint hint,
        Map<String, String> sent,
        List<Fault> faults) {
    public TextView {
        languages = List.copyOf(languages);
        history = List.copyOf(history);
        sent = Map.copyOf(sent);
        faults = List.copyOf(faults);
    }

    /// The version the editor sees; 0 when nobody revised it.
    public int version() {
        return history.isEmpty() ? 0 : history.getFirst().version();
    }

    /// What stands in the field.
    public String filled() {
        return sent.getOrDefault("tekst", now);
    }
}
