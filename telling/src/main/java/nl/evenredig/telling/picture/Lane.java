// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.picture;

/// Where the parts of a money flow stand: wide with the names beside it, or narrow, for a phone, with the names above.
///
/// @param width of the picture
/// @param from left edge of the voters' blocks
/// @param to left edge of the plans' blocks
/// @param block width of a block
/// @param gap least room between two blocks
/// @param labelAbove room for the name above each block; 0 when it stands beside
/// @param letters how long a name may be
record Lane(int width, int from, int to, int block, int gap, int labelAbove, int letters) {
    static final Lane WIDE = new Lane(1120, 210, 700, 22, 10, 0, 40);
    static final Lane NARROW = new Lane(328, 0, 314, 14, 8, 24, 28);

    boolean isNarrow() {
        return labelAbove > 0;
    }

    String shortened(String name) {
        return name.codePointCount(0, name.length()) <= letters
                ? name
                : name.substring(0, name.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }
}
