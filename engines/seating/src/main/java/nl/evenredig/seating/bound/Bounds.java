// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.bound;

import java.util.Arrays;
import nl.evenredig.seating.fit.Blocks;
import nl.evenredig.seating.fit.Spread;

/// What no seating with as many people at each table can do better.
///
/// @param met at most so many pairs meet
/// @param outOfShare at least so many cells are out of share
public record Bounds(int met, int outOfShare) {
    /// @param attendance how many sit at each table, for each round
    public static Bounds of(Blocks blocks, int[][] attendance) {
        Spread spread = Spread.of(blocks.gathering());
        int out = 0;
        int same = 0;
        for (int r = 0; r < attendance.length; r++) {
            boolean isNew = r == 0 || !Arrays.equals(attendance[r], attendance[r - 1]);
            same = isNew ? new Shares(blocks, spread, attendance[r]).least() : same;
            out += same;
        }
        return new Bounds(new Meetings(blocks, attendance).most(), out);
    }
}
