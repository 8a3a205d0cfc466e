// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

/// The parts of a list with commas in one field, read one after the other without making texts of them.
final class Items {
    private static final long NOT_NUMBER = -1;
    private static final long NEGATIVE = -2;
    private static final long FRACTION = -3;
    private static final long TOO_LARGE = -4;
    private static final long MOST_POINTS = 1_000_000_000;

    private final char[] characters;
    private final int end;
    private int from;
    private int to;

    Items(Row row, int field) {
        characters = row.characters();
        end = row.end(field);
        to = row.start(field) - 1;
    }

    /// Goes to the next part; false when there is none.
    boolean next() {
        if (to >= end) {
            return false;
        }
        from = to + 1;
        to = from;
        while (to < end && characters[to] != ',') {
            to++;
        }
        return true;
    }

    private int start() {
        int start = from;
        while (start < to && Row.isSpace(characters[start])) {
            start++;
        }
        return start;
    }

    private int stop(int start) {
        int stop = to;
        while (stop > start && Row.isSpace(characters[stop - 1])) {
            stop--;
        }
        return stop;
    }

    boolean isEmpty() {
        return start() == to;
    }

    String text() {
        int start = start();
        return new String(characters, start, stop(start) - start);
    }

    /// As [String#compareTo] of this part's text.
    int compareTo(String other) {
        int start = start();
        int length = stop(start) - start;
        int shared = Math.min(length, other.length());
        for (int i = 0; i < shared; i++) {
            int order = characters[start + i] - other.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return length - other.length();
    }

    /// The part as points, `3` or `3.0`; a negative number stands for a [#fault].
    long points() {
        int start = start();
        int stop = stop(start);
        boolean negative = characters[start] == '-';
        int at = negative ? start + 1 : start;
        int digits = at;
        long points = 0;
        while (at < stop && isDigit(characters[at])) {
            points = Math.min(TOO_LARGE + MOST_POINTS * 10, points * 10 + characters[at++] - '0');
        }
        boolean fraction = false;
        int whole = at - digits;
        if (at < stop && characters[at] == '.') {
            for (at++; at < stop && isDigit(characters[at]); at++) {
                fraction |= characters[at] != '0';
            }
        }
        if (whole == 0 || at < stop) {
            return NOT_NUMBER;
        }
        if (negative && (points > 0 || fraction)) {
            return NEGATIVE;
        }
        return fraction ? FRACTION : points > MOST_POINTS ? TOO_LARGE : points;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /// What a negative answer of [#points] means.
    static Fault fault(long points) {
        return points == NEGATIVE
                ? Fault.POINTS_NEGATIVE
                : points == FRACTION
                        ? Fault.POINTS_FRACTION
                        : points == TOO_LARGE ? Fault.POINTS_TOO_LARGE : Fault.POINTS_NOT_NUMBER;
    }
}
