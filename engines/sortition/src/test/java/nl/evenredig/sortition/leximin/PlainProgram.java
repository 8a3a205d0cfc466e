// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.util.Arrays;
import java.util.Optional;
import nl.evenredig.exact.Ratio;

/// The plainest exact linear program: maximise `gains·x` with `rows·x <= limits` and `x >= 0`, by dictionaries and
/// smallest numbers. Slow, and nothing in common with the engine's own.
// Cormen, Leiserson, Rivest & Stein, "Introduction to Algorithms", chapter 29.
final class PlainProgram {
    private final Ratio[][] rows;
    private final Ratio[] limits;
    private final Ratio[] gains;
    private final int[] basic;
    private final int[] outside;
    private Ratio value = Ratio.ZERO;

    private PlainProgram(Ratio[][] rows, Ratio[] limits, Ratio[] gains) {
        this.rows = rows;
        this.limits = limits;
        this.gains = gains;
        basic = new int[rows.length];
        outside = new int[gains.length];
        Arrays.setAll(outside, j -> j);
        Arrays.setAll(basic, i -> gains.length + i);
    }

    /// The largest value; none when the rows cannot all hold.
    static Optional<Ratio> most(Ratio[][] rows, Ratio[] limits, Ratio[] gains) {
        int width = gains.length;
        Ratio[][] wide = new Ratio[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            wide[i] = Arrays.copyOf(rows[i], width + 1);
            wide[i][width] = Ratio.of(-1);
        }
        Ratio[] first = new Ratio[width + 1];
        Arrays.fill(first, Ratio.ZERO);
        first[width] = Ratio.of(-1);
        PlainProgram phase = new PlainProgram(wide, limits.clone(), first);
        int worst = 0;
        for (int i = 1; i < limits.length; i++) {
            worst = limits[i].compareTo(limits[worst]) < 0 ? i : worst;
        }
        if (limits[worst].signum() < 0) {
            phase.pivot(worst, width);
        }
        phase.solve();
        if (phase.value.signum() != 0) {
            return Optional.empty();
        }
        return Optional.of(phase.second(gains, width).value);
    }

    /// The program proper, from where the first phase ended.
    private PlainProgram second(Ratio[] wanted, int extra) {
        for (int i = 0; i < basic.length; i++) {
            drive(i, extra);
        }
        Arrays.fill(gains, Ratio.ZERO);
        value = Ratio.ZERO;
        for (int j = 0; j < outside.length; j++) {
            gains[j] = outside[j] < extra ? wanted[outside[j]] : Ratio.ZERO;
        }
        for (int i = 0; i < basic.length; i++) {
            if (basic[i] < extra) {
                Ratio gain = wanted[basic[i]];
                value = value.plus(gain.times(limits[i]));
                for (int j = 0; j < outside.length; j++) {
                    gains[j] = gains[j].minus(gain.times(rows[i][j]));
                }
            }
        }
        forget(extra);
        solve();
        return this;
    }

    private void drive(int i, int extra) {
        for (int j = 0; j < outside.length && basic[i] == extra; j++) {
            if (rows[i][j].signum() != 0) {
                pivot(i, j);
            }
        }
    }

    private void forget(int extra) {
        for (int j = 0; j < outside.length; j++) {
            if (outside[j] == extra) {
                gains[j] = Ratio.ZERO;
                for (Ratio[] row : rows) {
                    row[j] = Ratio.ZERO;
                }
            }
        }
    }

    private void solve() {
        for (int entering = entering(); entering >= 0; entering = entering()) {
            int leaving = -1;
            for (int i = 0; i < rows.length; i++) {
                if (rows[i][entering].signum() > 0 && isNearer(i, leaving, entering)) {
                    leaving = i;
                }
            }
            pivot(leaving, entering);
        }
    }

    private boolean isNearer(int row, int best, int column) {
        if (best < 0) {
            return true;
        }
        int order =
                limits[row]
                        .over(rows[row][column])
                        .compareTo(limits[best].over(rows[best][column]));
        return order < 0 || (order == 0 && basic[row] < basic[best]);
    }

    private int entering() {
        int best = -1;
        for (int j = 0; j < outside.length; j++) {
            if (gains[j].signum() > 0 && (best < 0 || outside[j] < outside[best])) {
                best = j;
            }
        }
        return best;
    }

    private void pivot(int i, int j) {
        Ratio over = Ratio.ONE.over(rows[i][j]);
        for (int k = 0; k < outside.length; k++) {
            rows[i][k] = k == j ? over : rows[i][k].times(over);
        }
        limits[i] = limits[i].times(over);
        for (int row = 0; row < rows.length; row++) {
            if (row != i && rows[row][j].signum() != 0) {
                Ratio factor = rows[row][j];
                limits[row] = limits[row].minus(factor.times(limits[i]));
                subtract(rows[row], rows[i], j);
            }
        }
        Ratio factor = gains[j];
        value = value.plus(factor.times(limits[i]));
        subtract(gains, rows[i], j);
        int variable = basic[i];
        basic[i] = outside[j];
        outside[j] = variable;
    }

    private static void subtract(Ratio[] from, Ratio[] row, int j) {
        Ratio factor = from[j];
        for (int k = 0; k < row.length; k++) {
            Ratio share = factor.times(row[k]);
            from[k] = k == j ? Ratio.ZERO.minus(share) : from[k].minus(share);
        }
    }
}
