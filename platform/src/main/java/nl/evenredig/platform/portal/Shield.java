// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.evenredig.platform.shared.PublicCount;

/// Which counts of people may be shown, when whoever reads them knows the exact totals: nothing from 1 to 9 can be read or
/// worked out.
///
/// A count from 1 to 9 is hidden. What is hidden on one line follows from its total, so more is hidden until each small
/// count could be anything from 1 to 9: at least one large count goes along, and together they leave room enough. Which
/// one goes along depends on its place only; a choice by size would tell its size. Everything shown is rounded.
final class Shield {
    /// How far a small count can be from what it could be.
    private static final int ROOM = PublicCount.LEAST - 2;

    private Shield() {}

    /// One line whose total is known: signals per district.
    static List<OptionalInt> line(int[] counts) {
        boolean[] hidden = new boolean[counts.length];
        cover(counts, hidden);
        return shown(counts, hidden);
    }

    /// A table of which the total of each row and of each column is known: signals per theme and district.
    static List<List<OptionalInt>> grid(int[][] counts) {
        int rows = counts.length;
        int columns = rows == 0 ? 0 : counts[0].length;
        boolean[][] hidden = new boolean[rows][columns];
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (int row = 0; row < rows; row++) {
                isChanged |= cover(counts[row], hidden[row]);
            }
            for (int column = 0; column < columns; column++) {
                isChanged |= coverColumn(counts, hidden, column);
            }
        }
        List<List<OptionalInt>> shown = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            shown.add(shown(counts[row], hidden[row]));
        }
        return shown;
    }

    private static boolean coverColumn(int[][] counts, boolean[][] hidden, int column) {
        int[] line = Arrays.stream(counts).mapToInt(row -> row[column]).toArray();
        boolean[] veil = new boolean[line.length];
        for (int row = 0; row < line.length; row++) {
            veil[row] = hidden[row][column];
        }
        boolean isChanged = cover(line, veil);
        for (int row = 0; row < line.length; row++) {
            hidden[row][column] = veil[row];
        }
        return isChanged;
    }

    /// Hides what must be hidden on one line.
    ///
    /// @return whether more is hidden than before
    private static boolean cover(int[] counts, boolean[] hidden) {
        int before = number(hidden);
        for (int i = 0; i < counts.length; i++) {
            hidden[i] |= PublicCount.isTooSmall(counts[i]);
        }
        OptionalInt next = OptionalInt.of(0);
        while (isTelling(counts, hidden) && next.isPresent()) {
            next = next(counts, hidden);
            next.ifPresent(i -> hidden[i] = true);
        }
        return number(hidden) > before;
    }

    /// Whether the total of a line gives something away of what is hidden on it.
    private static boolean isTelling(int[] counts, boolean[] hidden) {
        if (number(hidden) == 0) {
            return false;
        }
        int sum = 0;
        int least = 0;
        boolean hasLarge = false;
        for (int i = 0; i < counts.length; i++) {
            if (hidden[i]) {
                sum += counts[i];
                least += least(counts[i]);
                hasLarge |= counts[i] >= PublicCount.LEAST;
            }
        }
        return number(hidden) == 1 || !hasLarge || sum - least < ROOM;
    }

    /// The least that a hidden count could be, for one who knows of what kind it is.
    private static int least(int count) {
        if (count >= PublicCount.LEAST) {
            return PublicCount.LEAST;
        }
        return Math.min(count, 1);
    }

    /// The next count to hide: the last large one, since what is known least stands last; else the last zero.
    private static OptionalInt next(int[] counts, boolean[] hidden) {
        int last = counts.length - 1;
        return IntStream.concat(
                        IntStream.rangeClosed(0, last)
                                .map(i -> last - i)
                                .filter(i -> counts[i] >= PublicCount.LEAST),
                        IntStream.rangeClosed(0, last)
                                .map(i -> last - i)
                                .filter(i -> counts[i] == 0))
                .filter(i -> !hidden[i])
                .findFirst();
    }

    private static int number(boolean[] hidden) {
        return (int) IntStream.range(0, hidden.length).filter(i -> hidden[i]).count();
    }

    private static List<OptionalInt> shown(int[] counts, boolean[] hidden) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> hidden[i] ? OptionalInt.empty() : PublicCount.of(counts[i]))
                .toList();
    }
}
