// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import com.ibm.icu.util.ULocale;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;

/// A language in which an organisation speaks with people.
///
/// @param tag which language
/// @param name how the reader's language calls it
public record Tongue(String tag, String name) {
    /// Those an organisation can choose from: what is spoken in Dutch towns.
    static final List<String> TAGS =
            List.of(
                    "nl", "en", "tr", "ar", "ber", "pl", "so", "ti", "am", "pap", "srn", "hns",
                    "kea", "pt", "es", "fr", "de", "uk", "ru", "bg", "ro", "ku", "fa", "ps", "ur",
                    "hi", "yue", "zh", "vi", "ms", "id", "tw", "bs", "hu", "el", "it");

    static Tongue of(String tag, Page page) {
        String ours = "people.org.language." + tag;
        ULocale reader = ULocale.forLocale(page.language().locale());
        return new Tongue(
                tag,
                page.knows(ours) ? page.say(ours) : new ULocale(tag).getDisplayLanguage(reader));
    }

    /// To choose from, by their names.
    static List<Option> options(Collection<String> tags, Page page) {
        return all(tags, page).stream()
                .map(tongue -> new Option(tongue.tag(), tongue.name()))
                .toList();
    }

    /// By their names.
    static List<Tongue> all(Collection<String> tags, Page page) {
        Collator order = Collator.getInstance(page.language().locale());
        return tags.stream()
                .map(tag -> of(tag, page))
                .sorted(Comparator.comparing(Tongue::name, order))
                .toList();
    }
}
