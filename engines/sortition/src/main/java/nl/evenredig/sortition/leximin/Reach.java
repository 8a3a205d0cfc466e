// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds for each kind a panel with someone of that kind, or that there is none.
final class Reach {
    /// For all kinds together.
    private static final int TRIES = 40_000;

    private static final int EACH = 4_000;

    private final Frame frame;
    private final Dive dive;
    private final List<int[]> panels;
    private final List<Integer> impossible = new ArrayList<>();
    private int left = TRIES;
    private boolean isEmpty;

    private Reach(Frame frame, List<int[]> panels) {
        this.frame = frame;
        this.panels = new ArrayList<>(panels);
        dive = new Dive(frame);
    }

    /// Looks for everyone whom the known panels leave out.
    static Reach of(Frame frame, List<int[]> known) {
        Reach reach = new Reach(frame, known);
        if (known.isEmpty()) {
            reach.anyone();
        }
        for (int kind = 0; kind < frame.kinds() && !reach.isEmpty; kind++) {
            reach.look(kind);
        }
        return reach;
    }

    /// The known panels and those found.
    List<int[]> panels() {
        return panels;
    }

    /// Kinds of which it is proven, by trying every way, that they are on no panel.
    List<Integer> impossible() {
        return impossible;
    }

    /// Whether it is proven that there is no panel at all.
    boolean isEmpty() {
        return isEmpty;
    }

    private void anyone() {
        Optional<int[]> found = dive.panel(Face.all(frame), new double[frame.kinds()], TRIES);
        found.ifPresent(panels::add);
        isEmpty = found.isEmpty() && dive.isExhaustive();
        left = dive.left();
    }

    private void look(int kind) {
        if (frame.count[kind] == 0 || panels.stream().anyMatch(seats -> seats[kind] > 0)) {
            return;
        }
        Dive.Bounds bounds = Face.all(frame);
        bounds.least()[kind] = 1;
        double[] gains = new double[frame.kinds()];
        int tries = Math.min(left, EACH);
        Optional<int[]> found = dive.panel(bounds, gains, tries);
        left -= tries - dive.left();
        if (found.isPresent()) {
            panels.add(found.get());
        } else if (dive.isExhaustive()) {
            impossible.add(kind);
        }
    }
}
