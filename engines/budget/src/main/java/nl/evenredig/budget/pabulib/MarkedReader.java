// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.io.IOException;
import java.io.Reader;

/// A text without a byte order mark, its line ends all line feeds, followed by a line that holds only [#MARK]: when that
/// line does not arrive as a row of its own, a quote before it was never closed.
// FastCSV 4.1.0 loses the line feed after a closing quote when the quoted text holds a lone
// carriage return.
final class MarkedReader extends Reader {
    /// A code point that is no character (Unicode 23.7); where the text itself has it, it becomes U+FFFD.
    static final char MARK = '\uFFFF';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;
    private boolean atStart = true;
    private char last = '\n';
    private String tail = "";
    private boolean textEnded;

    MarkedReader(Reader text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!textEnded) {
            int count = text.read(into, offset, length);
            if (count < 0) {
                textEnded = true;
                tail = (last == '\n' || last == '\r' ? "" : "\n") + MARK;
            } else {
                int kept = cleaned(into, offset, count);
                if (kept > 0) {
                    return kept;
                }
            }
        }
        return readTail(into, offset, length);
    }

    private int cleaned(char[] into, int offset, int count) {
        int to = offset;
        for (int i = offset; i < offset + count; i++) {
            char character = into[i];
            boolean skipped = atStart && character == BYTE_ORDER_MARK;
            atStart = false;
            if (skipped) {
                continue;
            }
            if (character != '\n' || last != '\r') {
                into[to++] = kept(character);
            }
            last = character;
        }
        return to - offset;
    }

    private static char kept(char character) {
        return switch (character) {
            case '\r' -> '\n';
            case MARK -> '\uFFFD';
            default -> character;
        };
    }

    private int readTail(char[] into, int offset, int length) {
        if (tail.isEmpty()) {
            return -1;
        }
        int count = Math.min(length, tail.length());
        tail.getChars(0, count, into, offset);
        tail = tail.substring(count);
        return count;
    }

    /// Leaves the text open: who opened it closes it.
    @Override
    public void close() {}
}
