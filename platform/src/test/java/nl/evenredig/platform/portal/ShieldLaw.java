// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.PublicCount;
import org.junit.jupiter.api.Test;

/// Nothing that is hidden can be worked out from what is shown, not even by somebody who knows the exact totals and how it
/// is hidden, and tries every table there could be.
final class ShieldLaw {
    private static final int TABLES = 200;
    private static final int GRIDS = 15;
    private static final int SIDE = 3;

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
            int total = sum(counts);
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
            int[][] counts =
                    IntStream.range(0, SIDE)
                            .mapToObj(_ -> random.ints(SIDE, 0, 14).toArray())
                            .toArray(int[][]::new);
            List<int[][]> alike = gridsThatLookLike(counts);
            for (int cell = 0; cell < SIDE * SIDE; cell++) {
                int row = cell / SIDE;
                int column = cell % SIDE;
                if (PublicCount.isTooSmall(counts[row][column])) {
                    assertThat(alike.stream().map(other -> other[row][column]).distinct().count())
                            .as("row %d column %d", row, column)
                            .isGreaterThan(1);
                }
            }
        }
    }

    @Test
    void aSparseTableStillShowsItsLargeCounts() {
        int[][] counts = {{14, 3, 0, 0}, {0, 12, 2, 1}, {6, 0, 0, 25}};
        List<List<OptionalInt>> shown = Shield.grid(counts);
        assertThat(shown.stream().flatMap(List::stream).filter(OptionalInt::isPresent))
                .containsExactly(OptionalInt.of(15), OptionalInt.of(10), OptionalInt.of(25));
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
        combinations(total, total, total)
                .map(some -> new int[] {some[0], some[1], some[2], total - sum(some)})
                .filter(other -> other[3] >= 0 && mayBe(other, shown))
                .filter(other -> Shield.line(other).equals(shown))
                .forEach(other ->
                        IntStream.range(0, 4).forEach(cell -> could.get(cell).add(other[cell])));
        return could;
    }

    /// All rows of numbers, each from 0 to its most.
    private static Stream<int[]> combinations(int... most) {
        Stream<int[]> rows = Stream.of(new int[0]);
        for (int limit : most) {
            rows =
                    rows.flatMap(row ->
                            IntStream.rangeClosed(0, limit)
                                    .mapToObj(next ->
                                            IntStream.concat(IntStream.of(row), IntStream.of(next))
                                                    .toArray()));
        }
        return rows;
    }

    private static boolean mayBe(int[] counts, List<OptionalInt> shown) {
        return IntStream.range(0, counts.length)
                .allMatch(cell ->
                        shown.get(cell).isEmpty()
                                || shown.get(cell).equals(PublicCount.of(counts[cell])));
    }

    /// All tables with the same totals that are shown in the same way.
    private static List<int[][]> gridsThatLookLike(int[][] counts) {
        List<List<OptionalInt>> shown = Shield.grid(counts);
        int[] rows = Arrays.stream(counts).mapToInt(ShieldLaw::sum).toArray();
        int[] columns =
                IntStream.range(0, SIDE)
                        .map(column -> Arrays.stream(counts).mapToInt(row -> row[column]).sum())
                        .toArray();
        return combinations(rows[0], rows[0], rows[1], rows[1])
                .map(four -> completed(four, rows, columns))
                .filter(other ->
                        Arrays.stream(other).flatMapToInt(IntStream::of).min().orElse(0) >= 0)
                .filter(other ->
                        IntStream.range(0, SIDE).allMatch(row -> mayBe(other[row], shown.get(row))))
                .filter(other -> Shield.grid(other).equals(shown))
                .toList();
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

    private static int sum(int[] counts) {
        return IntStream.of(counts).sum();
    }

    private static Integer[] boxed(int[] counts) {
        return IntStream.of(counts).boxed().toArray(Integer[]::new);
    }
}
