// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.Locale;

/// One language in which the pages can be read.
///
/// @param locale the language, and how it writes numbers and dates
/// @param prefix what comes before every address: empty for Dutch, `/en` for English
/// @param name what the language calls itself
/// @param isTurned whether it reads from right to left
public record Language(Locale locale, String prefix, String name, boolean isTurned) {
    public String tag() {
        return locale.stripExtensions().toLanguageTag();
    }

    /// Whether the pages for officials exist in it too.
    public boolean isForOfficials() {
        return prefix.isEmpty() || locale.getLanguage().equals("en");
    }

    public String direction() {
        return isTurned ? "rtl" : "ltr";
    }

    /// The address in this language of a page of ours.
    ///
    /// @param path the Dutch address, `/` for the home page
    public String link(String path) {
        return path.equals("/") && !prefix.isEmpty() ? prefix : prefix + path;
    }
}
