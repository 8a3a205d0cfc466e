// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text as somebody meant it: without what cannot be seen, turns other text around or hides.
///
/// Goes: control characters, marks that change the direction of what follows, characters without width (the joiners
/// that Persian and emoji need stay), halves of characters, characters for private use, and more than a few accents on
/// one letter. Accents become one with their letter (NFC), ends of lines become `\n`. Cleaning twice changes nothing.
public final class Plain {
    private static final int ACCENTS = 4;
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern GAP = Pattern.compile("[\\p{Z}\\t\\n]+");
    private static final Pattern MANY_ENDS =
            Pattern.compile("[\\p{Z}\\t]*\\n(?:[\\p{Z}\\t]*\\n){2,}");
    private static final Pattern LINE_TAIL = Pattern.compile("[\\p{Z}\\t]+\\n");
    private static final Pattern EDGES = Pattern.compile("\\A[\\p{Z}\\t\\n]+|[\\p{Z}\\t\\n]+\\z");

    private Plain() {}

    /// Text on one line: every gap is one space.
    public static String line(String typed) {
        return EDGES.matcher(GAP.matcher(kept(typed)).replaceAll(" ")).replaceAll("");
    }

    /// Text of several lines, with at most one empty line between two paragraphs.
    public static String text(String typed) {
        String ends = LINE_TAIL.matcher(kept(typed)).replaceAll("\n");
        return EDGES.matcher(MANY_ENDS.matcher(ends).replaceAll("\n\n")).replaceAll("");
    }

    private static String kept(String typed) {
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().filter(Plain::isSeen).forEach(kept::appendCodePoint);
        return fewAccents(Normalizer.normalize(kept, Normalizer.Form.NFC));
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter == '\n' || letter == '\t';
            case Character.FORMAT -> letter == JOINER || letter == NON_JOINER;
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String fewAccents(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int accents = 0;
        for (int letter : text.codePoints().toArray()) {
            boolean isAccent =
                    Character.getType(letter) == Character.NON_SPACING_MARK
                            || Character.getType(letter) == Character.ENCLOSING_MARK;
            accents = isAccent ? accents + 1 : 0;
            if (accents <= ACCENTS) {
                kept.appendCodePoint(letter);
            }
        }
        return kept.toString();
    }
}
