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

    /// A table of which the total of each row and of each column is known: signals per theme and district. Most of it is
    /// small; so everything under 10 is hidden, nothing too, and a large count goes along only where the rest of a line
    /// would follow from its total.
    static List<List<OptionalInt>> grid(int[][] counts) {
        boolean[][] hidden = new boolean[counts.length][counts.length == 0 ? 0 : counts[0].length];
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (int row = 0; row < counts.length; row++) {
                isChanged |= coverSparse(counts[row], hidden[row]);
            }
            for (int column = 0; column < hidden[0].length; column++) {
                isChanged |= coverColumn(counts, hidden, column);
            }
        }
        List<List<OptionalInt>> shown = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
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
        boolean isChanged = coverSparse(line, veil);
        for (int row = 0; row < line.length; row++) {
            hidden[row][column] = veil[row];
        }
        return isChanged;
    }

    /// The same for a line of a sparse table.
    private static boolean coverSparse(int[] counts, boolean[] hidden) {
        int before = number(hidden);
        for (int i = 0; i < counts.length; i++) {
            hidden[i] |= counts[i] < PublicCount.LEAST;
        }
        OptionalInt next = OptionalInt.of(0);
        while (isTellingSparse(counts, hidden) && next.isPresent()) {
            next = next(counts, hidden);
            next.ifPresent(i -> hidden[i] = true);
        }
        return number(hidden) > before;
    }

    /// Whether some hidden count could not be nothing, or a small one not 9, given the total of what is hidden.
    private static boolean isTellingSparse(int[] counts, boolean[] hidden) {
        int sum = 0;
        int large = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += hidden[i] ? counts[i] : 0;
            large += hidden[i] && counts[i] >= PublicCount.LEAST ? 1 : 0;
        }
        if (sum == 0) {
            return false;
        }
        int number = number(hidden);
        boolean couldBeNothing = large > 0 || sum <= (number - 1) * (PublicCount.LEAST - 1);
        boolean couldBeNine =
                large == 0 || sum >= large * PublicCount.LEAST + PublicCount.LEAST - 1;
        return number == 1 || !couldBeNothing || !couldBeNine;
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
