// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.picture;

/// Where the parts of a money flow stand: wide with the plans' names beside them, or narrow, for a phone, with the
/// names above.
///
/// @param width of the picture
/// @param from left edge of the voters' blocks
/// @param to left edge of the plans' blocks
/// @param block width of a block
/// @param gap least room between two blocks
/// @param labelAbove room for the name above each plan; 0 when it stands beside
/// @param letters how long a name may be
record Lane(int width, int from, int to, int block, int gap, int labelAbove, int letters) {
    static final Lane WIDE = new Lane(1120, 210, 700, 22, 10, 0, 32);
    static final Lane NARROW = new Lane(328, 84, 314, 14, 8, 24, 16);

    boolean isNarrow() {
        return labelAbove > 0;
    }

    String shortened(String name) {
        return name.codePointCount(0, name.length()) <= letters
                ? name
                : name.substring(0, name.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }
}
