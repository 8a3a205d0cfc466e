// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

/// Turns the letters of a text into Arabic ones that nobody can read, so that pages can be proven right to left before
/// a translation exists. What stands apart in its own direction, names and figures, stays.
final class Turned {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String ARABIC = "ابكديفغهيجكلمنوبقرستوفوخيز";

    private Turned() {}

    static String letters(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += letter == '\u2068' ? 1 : letter == '\u2069' ? -1 : 0;
            int place = depth == 0 ? LATIN.indexOf(Character.toLowerCase(letter)) : -1;
            turned.append(place < 0 ? letter : ARABIC.charAt(place));
        }
        return turned.toString();
    }
}
