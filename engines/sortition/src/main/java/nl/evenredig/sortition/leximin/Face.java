// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.util.Arrays;
import nl.evenredig.exact.Ratio;

/// Bounds within which to look for panels.
final class Face {
    private Face() {}

    /// Everything the frame admits.
    static Dive.Bounds all(Frame frame) {
        int kinds = frame.kinds();
        int[] least = new int[kinds + frame.height()];
        int[] most = new int[least.length];
        System.arraycopy(frame.count, 0, most, 0, kinds);
        System.arraycopy(frame.least, 0, least, kinds, frame.height());
        System.arraycopy(frame.most, 0, most, kinds, frame.height());
        return new Dive.Bounds(least, most);
    }

    /// Only what can be part of a mix that makes this point: what is at a bound there must be at it in every panel.
    static Dive.Bounds of(Frame frame, Ratio[] point) {
        Dive.Bounds bounds = all(frame);
        Ratio[] sums = new Ratio[frame.height()];
        Arrays.fill(sums, Ratio.ZERO);
        for (int k = 0; k < point.length; k++) {
            tighten(bounds, k, point[k]);
            for (int row : frame.rows[k]) {
                sums[row] = sums[row].plus(point[k]);
            }
        }
        for (int row = 0; row < sums.length; row++) {
            tighten(bounds, frame.kinds() + row, sums[row]);
        }
        return bounds;
    }

    private static void tighten(Dive.Bounds bounds, int at, Ratio value) {
        if (value.equals(Ratio.of(bounds.least()[at]))) {
            bounds.most()[at] = bounds.least()[at];
        } else if (value.equals(Ratio.of(bounds.most()[at]))) {
            bounds.least()[at] = bounds.most()[at];
        }
    }
}
