// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

/// All panels of a pool as points: how many seats each kind of people has.
///
/// A point `x` is a panel when it is whole, `0 <= x[k] <= count[k]`, and in each row the seats of its kinds add up to a
/// number from `least` to `most`. Row 0 holds the seats of the panel, then the quotas, then the household groups.
final class Frame {
    /// People of each kind.
    final int[] count;

    /// The rows in which each kind counts.
    final int[][] rows;

    final int[] least;
    final int[] most;

    Frame(int[] count, int[][] rows, int[] least, int[] most) {
        this.count = count;
        this.rows = rows;
        this.least = least;
        this.most = most;
    }

    int kinds() {
        return count.length;
    }

    int height() {
        return least.length;
    }

    /// What each row adds up to.
    int[] sums(int[] seats) {
        int[] sums = new int[height()];
        for (int k = 0; k < seats.length; k++) {
            for (int row : rows[k]) {
                sums[row] += seats[k];
            }
        }
        return sums;
    }

    /// Whether these seats are a panel.
    boolean admits(int[] seats) {
        for (int k = 0; k < seats.length; k++) {
            if (seats[k] < 0 || seats[k] > count[k]) {
                return false;
            }
        }
        int[] sums = sums(seats);
        for (int row = 0; row < sums.length; row++) {
            if (sums[row] < least[row] || sums[row] > most[row]) {
                return false;
            }
        }
        return true;
    }

    /// The same frame in which no more of a kind may sit than given.
    Frame capped(int[] most) {
        return new Frame(most, rows, least, this.most);
    }
}
