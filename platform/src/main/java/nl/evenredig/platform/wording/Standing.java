// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.evenredig.platform.shared.web.Texts;
import nl.evenredig.platform.shared.web.TranslationState;

/// How good translations are of which the Dutch text was revised, that were revised themselves, or that a person checked.
///
/// @param made the Dutch texts as the program was made
/// @param dutch the latest version of each Dutch text that was revised
/// @param checked what persons checked
record Standing(Texts made, Map<String, Revision> dutch, List<CheckedText> checked) {
    Standing {
        dutch = Map.copyOf(dutch);
        checked = List.copyOf(checked);
    }

    /// How good they are, by key.
    ///
    /// @param now what pages in the language say now
    /// @param revised the latest version of each text in it that was revised
    Map<String, TranslationState> states(
            String language, Texts now, Map<String, Revision> revised) {
        Set<String> keys = new HashSet<>(dutch.keySet());
        keys.addAll(revised.keySet());
        checked.stream()
                .filter(text -> text.language().equals(language))
                .forEach(text -> keys.add(text.key()));
        keys.removeIf(key -> !now.knows(key) || !made.knows(key));
        Map<String, TranslationState> states = new HashMap<>();
        for (String key : keys) {
            Revision own = revised.get(key);
            boolean isOwn = own != null && own.text().isPresent();
            String from = isOwn && own != null ? own.dutch() : made.pattern(key);
            if (!from.equals(dutchNow(key))) {
                states.put(key, TranslationState.OUT_OF_DATE);
            } else if (isChecked(key, language, now.pattern(key))) {
                states.put(key, TranslationState.CHECKED);
            } else if (isOwn) {
                states.put(key, TranslationState.UNCHECKED);
            }
        }
        return states;
    }

    private String dutchNow(String key) {
        Revision revision = dutch.get(key);
        return revision == null
                ? made.pattern(key)
                : revision.text().orElseGet(() -> made.pattern(key));
    }

    private boolean isChecked(String key, String language, String text) {
        return checked.stream()
                .anyMatch(one ->
                        one.key().equals(key)
                                && one.language().equals(language)
                                && one.dutch().equals(dutchNow(key))
                                && one.made().equals(text));
    }
}
