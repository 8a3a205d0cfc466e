// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

/// How someone reads: in which language, on how wide a screen, with or without JavaScript.
///
/// @param prefix what the language's addresses start with; empty for Dutch
public record Reader(String prefix, int width, boolean hasScript) {
    private static final int PHONE = 360;
    private static final int DESK = 1280;

    public static Reader onPhone() {
        return new Reader("", PHONE, true);
    }

    public static Reader atDesk() {
        return new Reader("", DESK, true);
    }

    public Reader withoutScript() {
        return new Reader(prefix, width, false);
    }

    public Reader in(String language) {
        return new Reader(language.equals("nl") ? "" : "/" + language, width, hasScript);
    }

    String address(String path) {
        return path.equals("/") && !prefix.isEmpty() ? prefix : prefix + path;
    }

    /// A name for pictures of what this reader saw.
    String label() {
        String language = prefix.isEmpty() ? "nl" : prefix.substring(1);
        return language + "-" + width + (hasScript ? "" : "-noscript");
    }
}
