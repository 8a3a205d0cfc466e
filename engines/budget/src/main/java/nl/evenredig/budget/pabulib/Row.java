// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/// The row being read: its fields without surrounding white space, in one array that the next row overwrites, so that a
/// file of millions of rows costs no memory that is not kept on purpose. Each field is followed by a mark.
final class Row extends AbstractBaseCsvCallbackHandler<Row> {
    /// Fields beyond this number are counted, not kept.
    private static final int MOST_FIELDS = 10_000;

    private char[] characters = new char[1024];
    private int filled;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;
    private int lastFilled;
    private int line;
    private boolean markAlone;

    @Override
    protected void handleBegin(long startingLine) {
        line = (int) Math.min(startingLine, Integer.MAX_VALUE);
        size = 0;
        filled = 0;
        lastFilled = -1;
        markAlone = false;
    }

    @Override
    protected void handleField(int index, char[] from, int offset, int length, boolean quoted) {
        size++;
        int start = offset;
        int end = offset + length;
        while (start < end && isSpace(from[start])) {
            start++;
        }
        while (start < end && isSpace(from[end - 1])) {
            end--;
        }
        if (start < end) {
            lastFilled = index;
        }
        if (size <= MOST_FIELDS) {
            keep(from, start, end - start);
        }
        markAlone = index == 0 && !quoted && length == 1 && from[offset] == MarkedReader.MARK;
    }

    private void keep(char[] from, int start, int length) {
        if (size > starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        if (filled + length >= characters.length) {
            characters = Arrays.copyOf(characters, 2 * (filled + length));
        }
        System.arraycopy(from, start, characters, filled, length);
        starts[size - 1] = filled;
        filled += length;
        ends[size - 1] = filled;
        characters[filled++] = MarkedReader.MARK;
    }

    /// White space; the first comparison answers for nearly every character.
    static boolean isSpace(char character) {
        return character <= ' '
                ? Character.isWhitespace(character)
                : character >= 0x1680 && Character.isWhitespace(character);
    }

    @Override
    protected Row buildRecord() {
        return this;
    }

    /// The line it starts on, from 1.
    int line() {
        return line;
    }

    int size() {
        return size;
    }

    /// The field, or nothing when the row has no such field.
    String text(int field) {
        return isKept(field)
                ? new String(characters, starts[field], ends[field] - starts[field])
                : "";
    }

    /// The field; `None`, as other programs write it, is nothing.
    String value(int field) {
        return isMissing(field) ? "" : text(field);
    }

    boolean isMissing(int field) {
        int length = isKept(field) ? ends[field] - starts[field] : 0;
        return length == 0 || (length == 4 && text(field).equals("None"));
    }

    /// All kept characters; [#start] and [#end] say which are a field's.
    char[] characters() {
        return characters;
    }

    /// Everything from one field to another, with marks between: equal when all of those fields are.
    String span(int first, int last) {
        int end = Math.min(last, Math.min(size, MOST_FIELDS) - 1);
        return end < first ? "" : new String(characters, starts[first], ends[end] - starts[first]);
    }

    int start(int field) {
        return isKept(field) ? starts[field] : 0;
    }

    int end(int field) {
        return isKept(field) ? ends[field] : 0;
    }

    /// Whether no field holds anything.
    boolean isEmpty() {
        return lastFilled < 0;
    }

    /// Whether nothing stands in the field or any after it.
    boolean isEmptyFrom(int field) {
        return lastFilled < field;
    }

    /// Whether it is the line after the end of the text.
    boolean isMark() {
        return markAlone && size == 1;
    }

    /// Whether the mark was swallowed by a field that was never closed.
    boolean endsWithMark() {
        int field = size - 1;
        return isKept(field)
                && ends[field] > starts[field]
                && characters[ends[field] - 1] == MarkedReader.MARK;
    }

    private boolean isKept(int field) {
        return field >= 0 && field < Math.min(size, MOST_FIELDS);
    }
}
