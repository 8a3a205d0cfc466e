// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.io.IOException;
import java.io.Reader;

/// A text without a byte order mark, followed by a line that holds only [#MARK]: when that line does not arrive as a row
/// of its own, a quote before it was never closed.
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
        if (textEnded) {
            return readTail(into, offset, length);
        }
        int count = text.read(into, offset, length);
        if (count > 0 && atStart) {
            atStart = false;
            if (into[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(into, offset + 1, into, offset, --count);
            }
            return count == 0 ? read(into, offset, length) : cleaned(into, offset, count);
        }
        if (count < 0) {
            textEnded = true;
            tail = (last == '\n' || last == '\r' ? "" : "\n") + MARK;
            return readTail(into, offset, length);
        }
        return cleaned(into, offset, count);
    }

    private int cleaned(char[] into, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (into[i] == MARK) {
                into[i] = '\uFFFD';
            }
        }
        if (count > 0) {
            last = into[offset + count - 1];
        }
        return count;
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
