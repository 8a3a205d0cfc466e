// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.evenredig.exact.Ratio;

/// Leximin as it is defined, over a list of all panels: the smallest chance as high as possible, then those who cannot
/// have more are fixed, one question for each, and so on.
final class PlainLeximin {
    private final List<boolean[]> panels;
    private final Ratio[] fixed;
    private final boolean[] isFixed;

    private PlainLeximin(List<boolean[]> panels) {
        this.panels = panels;
        int people = panels.getFirst().length;
        fixed = new Ratio[people];
        Arrays.fill(fixed, Ratio.ZERO);
        isFixed = new boolean[people];
    }

    /// Everyone's chance.
    static List<Ratio> of(List<boolean[]> panels) {
        PlainLeximin plain = new PlainLeximin(panels);
        while (!plain.allFixed()) {
            Ratio level = plain.most(-1, Ratio.ZERO);
            List<Integer> stuck = new ArrayList<>();
            for (int i = 0; i < plain.fixed.length; i++) {
                if (!plain.isFixed[i] && plain.most(i, level).equals(level)) {
                    stuck.add(i);
                }
            }
            for (int i : stuck) {
                plain.isFixed[i] = true;
                plain.fixed[i] = level;
            }
        }
        return List.of(plain.fixed);
    }

    private boolean allFixed() {
        for (boolean one : isFixed) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /// The most that one person can have while the free have at least `floor`; the most that all free people can have
    /// when `person` is -1.
    private Ratio most(int person, Ratio floor) {
        int width = panels.size() + 1;
        Ratio[][] rows = new Ratio[fixed.length + 1][width];
        Ratio[] limits = new Ratio[rows.length];
        for (int i = 0; i < fixed.length; i++) {
            for (int p = 0; p < panels.size(); p++) {
                rows[i][p] = panels.get(p)[i] ? Ratio.of(-1) : Ratio.ZERO;
            }
            boolean rises = !isFixed[i] && (person < 0 || person == i);
            rows[i][width - 1] = rises ? Ratio.ONE : Ratio.ZERO;
            Ratio least = isFixed[i] ? fixed[i] : floor;
            limits[i] = rises ? Ratio.ZERO : Ratio.ZERO.minus(least);
        }
        Arrays.fill(rows[fixed.length], Ratio.ONE);
        rows[fixed.length][width - 1] = Ratio.ZERO;
        limits[fixed.length] = Ratio.ONE;
        Ratio[] gains = new Ratio[width];
        Arrays.fill(gains, Ratio.ZERO);
        gains[width - 1] = Ratio.ONE;
        return PlainProgram.most(rows, limits, gains).orElseThrow();
    }
}
