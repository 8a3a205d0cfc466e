// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

/// The inverse of a basis in doubles; see [Basis] for the exact one.
final class Inverse {
    private static final double TINY = 1e-12;

    private final Frame frame;
    private final int kinds;
    private final int height;
    private double[][] rows;

    /// The variable at each place.
    final int[] holds;

    Inverse(Frame frame) {
        this.frame = frame;
        kinds = frame.kinds();
        height = frame.height();
        holds = new int[height];
        rows = new double[height][height];
        for (int place = 0; place < height; place++) {
            holds[place] = kinds + place;
            rows[place][place] = -1;
        }
    }

    /// Weights of the rows times the column of a variable.
    double dot(double[] weights, int variable) {
        if (variable >= kinds) {
            return -weights[variable - kinds];
        }
        double sum = 0;
        for (int row : frame.rows[variable]) {
            sum += weights[row];
        }
        return sum;
    }

    /// Adds a multiple of one row to a vector.
    void add(int place, double factor, double[] to) {
        double[] row = rows[place];
        for (int i = 0; i < height; i++) {
            to[i] += factor * row[i];
        }
    }

    /// One row times the columns of all variables.
    double[] across(int place) {
        double[] across = new double[kinds + height];
        for (int variable = 0; variable < across.length; variable++) {
            across[variable] = dot(rows[place], variable);
        }
        return across;
    }

    /// All rows times the column of one variable.
    double[] column(int variable) {
        double[] column = new double[height];
        for (int place = 0; place < height; place++) {
            column[place] = dot(rows[place], variable);
        }
        return column;
    }

    /// All rows times a vector.
    void times(double[] vector, double[] into) {
        for (int place = 0; place < height; place++) {
            double sum = 0;
            double[] row = rows[place];
            for (int i = 0; i < height; i++) {
                sum += row[i] * vector[i];
            }
            into[place] = sum;
        }
    }

    /// Puts a variable at a place.
    ///
    /// @param column all rows times its column
    void pivot(int place, int variable, double[] column) {
        double[] by = rows[place];
        double over = 1 / column[place];
        for (int i = 0; i < height; i++) {
            by[i] *= over;
        }
        for (int i = 0; i < height; i++) {
            double factor = column[i];
            if (i != place && Math.abs(factor) > TINY) {
                double[] row = rows[i];
                for (int j = 0; j < height; j++) {
                    row[j] -= factor * by[j];
                }
            }
        }
        holds[place] = variable;
    }

    /// Inverts anew when asked, so that rounding does not add up.
    void renew(boolean isDue) {
        if (!isDue) {
            return;
        }
        int[] wanted = holds.clone();
        double[][] old = rows;
        rows = new double[height][height];
        for (int place = 0; place < height; place++) {
            holds[place] = kinds + place;
            rows[place][place] = -1;
        }
        if (!bringIn(wanted)) {
            rows = old;
            System.arraycopy(wanted, 0, holds, 0, height);
        } else {
            arrange(wanted);
        }
    }

    /// Brings the kinds into the places of sums that must go, each where its pivot is largest.
    private boolean bringIn(int[] wanted) {
        boolean[] stays = new boolean[kinds + height];
        for (int variable : wanted) {
            stays[variable] = true;
        }
        for (int variable : wanted) {
            if (variable < kinds) {
                double[] column = column(variable);
                int best = best(column, stays);
                if (best < 0 || Math.abs(column[best]) < TINY) {
                    return false;
                }
                pivot(best, variable, column);
            }
        }
        return true;
    }

    private int best(double[] column, boolean[] stays) {
        int best = -1;
        for (int place = 0; place < height; place++) {
            boolean isOpen = holds[place] >= kinds && !stays[holds[place]];
            if (isOpen && (best < 0 || Math.abs(column[place]) > Math.abs(column[best]))) {
                best = place;
            }
        }
        return best;
    }

    /// Puts the rows back in the order of the places.
    private void arrange(int[] wanted) {
        int[] at = new int[kinds + height];
        for (int place = 0; place < height; place++) {
            at[holds[place]] = place;
        }
        double[][] arranged = new double[height][];
        for (int place = 0; place < height; place++) {
            arranged[place] = rows[at[wanted[place]]];
        }
        rows = arranged;
        System.arraycopy(wanted, 0, holds, 0, height);
    }
}
