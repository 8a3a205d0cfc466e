// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Ratio;

/// Finds for each kind a panel with someone of that kind, or the argument that there is none.
final class Reach {
    private static final int QUICK = 60;

    private final Frame frame;
    private final Dive dive;
    private final Summit summit;
    private final List<int[]> panels;
    private final List<Pour.Stage> impossible = new ArrayList<>();
    private final int[] count;
    private Optional<List<Line>> refusal = Optional.empty();

    private Reach(Frame frame, List<int[]> panels, Summit summit) {
        this.frame = frame;
        this.panels = new ArrayList<>(panels);
        this.summit = summit;
        count = frame.count.clone();
        dive = new Dive(frame);
    }

    /// Looks for everyone whom the known panels leave out.
    static Reach of(Frame frame, List<int[]> known, Summit summit) {
        Reach reach = new Reach(frame, known, summit);
        if (known.isEmpty()) {
            reach.anyone();
        }
        for (int kind = 0; kind < frame.kinds() && !reach.panels.isEmpty(); kind++) {
            reach.look(kind);
        }
        return reach;
    }

    /// The known panels and those found.
    List<int[]> panels() {
        return panels;
    }

    /// A stage for each kind of which it is proven that it is on no panel.
    List<Pour.Stage> impossible() {
        return impossible;
    }

    /// The frame without those kinds.
    Frame rest() {
        return frame.capped(count);
    }

    /// The argument that there is no panel at all; none when there may be one.
    Optional<List<Line>> refusal() {
        return refusal;
    }

    private void anyone() {
        BigInteger[] worth = zeros();
        switch (summit.above(worth, BigInteger.ONE.negate())) {
            case Summit.Answer.Higher it -> panels.add(it.best());
            case Summit.Answer.None it -> refusal = Optional.of(it.argument());
            case Summit.Answer.Open _ -> {}
        }
    }

    private void look(int kind) {
        if (frame.count[kind] == 0 || panels.stream().anyMatch(seats -> seats[kind] > 0)) {
            return;
        }
        Dive.Bounds bounds = Face.all(frame);
        bounds.least()[kind] = 1;
        Optional<int[]> found = dive.panel(bounds, new double[frame.kinds()], QUICK);
        if (found.isPresent()) {
            panels.add(found.get());
            return;
        }
        BigInteger[] worth = zeros();
        worth[kind] = BigInteger.ONE;
        switch (summit.above(worth, BigInteger.ZERO)) {
            case Summit.Answer.Higher it -> panels.add(it.best());
            case Summit.Answer.None it -> {
                impossible.add(new Pour.Stage(Ratio.ZERO, List.of(worth), it.argument()));
                count[kind] = 0;
            }
            case Summit.Answer.Open _ -> {}
        }
    }

    private BigInteger[] zeros() {
        BigInteger[] zeros = new BigInteger[frame.kinds()];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }
}
