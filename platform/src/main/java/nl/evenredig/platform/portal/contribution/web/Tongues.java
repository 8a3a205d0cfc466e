// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import com.ibm.icu.util.ULocale;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.form.Option;
import nl.evenredig.platform.shared.web.Page;

/// The languages in which people contribute: what is spoken in Dutch towns, and any other.
final class Tongues {
    private static final String OTHER = "und";

    private static final List<String> TAGS =
            List.of(
                    "nl", "en", "tr", "ar", "pl", "so", "ti", "am", "pap", "srn", "pt", "es", "fr",
                    "de", "uk", "ru", "bg", "ro", "ku", "fa", "ps", "ur", "hi", "zh", "vi", "id",
                    "hu", "it", "el", "bs");

    private Tongues() {}

    /// How the reader's language calls it.
    static String name(String tag, Page page) {
        return tag.equals(OTHER)
                ? page.say("contribution.language.other")
                : new ULocale(tag).getDisplayLanguage(ULocale.forLocale(page.language().locale()));
    }

    /// The tags a form may send.
    static List<String> tags() {
        return Stream.concat(TAGS.stream(), Stream.of(OTHER)).toList();
    }

    /// To choose from, by their names; any other language comes last.
    static List<Option> options(Collection<String> tags, Page page) {
        Collator order = Collator.getInstance(page.language().locale());
        return tags.stream()
                .map(tag -> new Option(tag, name(tag, page)))
                .sorted(
                        Comparator.comparing((Option option) -> option.value().equals(OTHER))
                                .thenComparing(Option::label, order))
                .toList();
    }
}
