// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.evenredig.platform.shared.PublicCount;
import org.junit.jupiter.api.Test;

/// Nothing that is hidden can be worked out from what is shown, not even by somebody who knows the exact totals and how it
/// is hidden, and tries every table there could be.
final class ShieldLaw {
    private static final int TABLES = 400;
    private static final int GRIDS = 15;

    /// How many values a hidden small count must at least be able to have.
    private static final int DOUBT = 5;

    @Test
    void whatIsShownIsRoundedAndNeverSmall() {
        Random random = new Random(7);
        for (int i = 0; i < TABLES; i++) {
            int[] counts = random.ints(2 + random.nextInt(8), 0, 60).toArray();
            List<OptionalInt> shown = Shield.line(counts);
            for (int cell = 0; cell < counts.length; cell++) {
                OptionalInt amount = shown.get(cell);
                if (amount.isPresent()) {
                    assertThat(amount.getAsInt())
                            .isEqualTo(PublicCount.of(counts[cell]).orElseThrow());
                }
            }
        }
    }

    @Test
    void aSmallCountOnALineCouldBeManyThings() {
        Random random = new Random(11);
        for (int i = 0; i < TABLES; i++) {
            int[] counts = random.ints(4, 0, 16).toArray();
            int total = IntStream.of(counts).sum();
            List<Set<Integer>> could = fourThatLookLike(Shield.line(counts), total);
            for (int cell = 0; cell < counts.length; cell++) {
                if (PublicCount.isTooSmall(counts[cell])) {
                    assertThat(could.get(cell))
                            .as("cell %d of %s", cell, List.of(boxed(counts)))
                            .hasSizeGreaterThanOrEqualTo(Math.min(DOUBT, total));
                }
            }
        }
    }

    @Test
    void aSmallCountInATableCouldBeMoreThanOneThing() {
        Random random = new Random(13);
        for (int i = 0; i < GRIDS; i++) {
            int[][] counts = new int[3][3];
            for (int[] row : counts) {
                for (int column = 0; column < 3; column++) {
                    row[column] = random.nextInt(14);
                }
            }
            List<List<Set<Integer>>> could = gridsThatLookLike(counts);
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    if (PublicCount.isTooSmall(counts[row][column])) {
                        assertThat(could.get(row).get(column))
                                .as("row %d column %d", row, column)
                                .hasSizeGreaterThan(1);
                    }
                }
            }
        }
    }

    @Test
    void aLineWithoutSmallCountsHidesNothing() {
        assertThat(Shield.line(new int[] {0, 10, 43, 12}))
                .containsExactly(
                        OptionalInt.of(0),
                        OptionalInt.of(10),
                        OptionalInt.of(45),
                        OptionalInt.of(10));
    }

    /// All lines of four with this total that are shown in the same way: for each cell, what it is in one of them.
    private static List<Set<Integer>> fourThatLookLike(List<OptionalInt> shown, int total) {
        List<Set<Integer>> could = new ArrayList<>();
        IntStream.range(0, 4).forEach(_ -> could.add(new HashSet<>()));
        for (int a = 0; a <= total; a++) {
            for (int b = 0; a + b <= total; b++) {
                for (int c = 0; a + b + c <= total; c++) {
                    int[] other = {a, b, c, total - a - b - c};
                    if (mayBe(other, shown) && Shield.line(other).equals(shown)) {
                        IntStream.range(0, 4).forEach(cell -> could.get(cell).add(other[cell]));
                    }
                }
            }
        }
        return could;
    }

    private static boolean mayBe(int[] counts, List<OptionalInt> shown) {
        return IntStream.range(0, counts.length)
                .allMatch(cell ->
                        shown.get(cell).isEmpty()
                                || shown.get(cell).equals(PublicCount.of(counts[cell])));
    }

    private static List<List<Set<Integer>>> gridsThatLookLike(int[][] counts) {
        List<List<OptionalInt>> shown = Shield.grid(counts);
        List<List<Set<Integer>>> could = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            could.add(List.of(new HashSet<>(), new HashSet<>(), new HashSet<>()));
        }
        int[] rows = new int[3];
        int[] columns = new int[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                rows[row] += counts[row][column];
                columns[column] += counts[row][column];
            }
        }
        for (int a = 0; a <= Math.min(rows[0], columns[0]); a++) {
            for (int b = 0; a + b <= rows[0] && b <= columns[1]; b++) {
                for (int c = 0; c <= rows[1] && a + c <= columns[0]; c++) {
                    for (int d = 0; c + d <= rows[1] && b + d <= columns[1]; d++) {
                        note(completed(new int[] {a, b, c, d}, rows, columns), shown, could);
                    }
                }
            }
        }
        return could;
    }

    /// The only table with these four cells and these totals.
    private static int[][] completed(int[] four, int[] rows, int[] columns) {
        int right = rows[0] - four[0] - four[1];
        int middle = rows[1] - four[2] - four[3];
        int below = columns[0] - four[0] - four[2];
        int under = columns[1] - four[1] - four[3];
        return new int[][] {
            {four[0], four[1], right},
            {four[2], four[3], middle},
            {below, under, rows[2] - below - under}
        };
    }

    private static void note(
            int[][] other, List<List<OptionalInt>> shown, List<List<Set<Integer>>> could) {
        boolean isTable =
                java.util.Arrays.stream(other).flatMapToInt(IntStream::of).allMatch(x -> x >= 0);
        if (!isTable
                || !IntStream.range(0, 3).allMatch(row -> mayBe(other[row], shown.get(row)))
                || !Shield.grid(other).equals(shown)) {
            return;
        }
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                could.get(row).get(column).add(other[row][column]);
            }
        }
    }

    private static Integer[] boxed(int[] counts) {
        return IntStream.of(counts).boxed().toArray(Integer[]::new);
    }
}
