// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text that somebody typed, without what nobody can see: control characters, and marks that would turn the direction of
/// the words around it. Everything else is kept, in every script.
final class Cleaned {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");
    private static final Pattern GAPS = Pattern.compile("\\n{3,}");
    private static final int BEGINNING = 80;

    private Cleaned() {}

    /// One line.
    static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    /// Lines, with at most one empty line between two.
    static String text(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        String seen = UNSEEN.matcher(lines).replaceAll("");
        String whole = Normalizer.normalize(seen, Normalizer.Form.NFC);
        return GAPS.matcher(whole).replaceAll("\n\n").strip();
    }

    /// How a text begins, cut at a word.
    static String beginning(String text) {
        String line = line(text);
        if (line.length() <= BEGINNING) {
            return line;
        }
        int end = line.lastIndexOf(' ', BEGINNING);
        int cut = end > 0 ? end : BEGINNING;
        return line.substring(0, Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut) + "…";
    }
}
