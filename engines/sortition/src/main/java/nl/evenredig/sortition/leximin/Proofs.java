// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.sortition.Argument;
import nl.evenredig.sortition.Certificate;
import nl.evenredig.sortition.Refusal;
import nl.evenredig.sortition.Stage;

/// Tells what was proven over the rows of a frame as a proof about people, quotas and households.
final class Proofs {
    private final Kinds kinds;

    Proofs(Kinds kinds) {
        this.kinds = kinds;
    }

    /// A certificate of stages about whole panels, then of levels with split seats.
    Certificate certificate(List<Pour.Stage> whole, List<Sweep.Level> split) {
        List<Stage> stages = new ArrayList<>();
        for (Pour.Stage stage : whole) {
            stages.add(new Stage(stage.chance(), stage.weights(), argument(stage.argument())));
        }
        for (Sweep.Level level : split) {
            Argument sum = sum(BigInteger.ONE, List.of(level.weights()));
            stages.add(new Stage(level.chance(), List.of(), List.of(sum)));
        }
        return new Certificate(whole.isEmpty() ? List.of() : kinds.members(), stages);
    }

    /// The proof that there is no panel.
    Refusal refusal(List<Line> lines) {
        return new Refusal(lines.size() == 1 ? List.of() : kinds.members(), argument(lines));
    }

    private List<Argument> argument(List<Line> lines) {
        List<Argument> argument = new ArrayList<>();
        for (Line line : lines) {
            argument.add(
                    switch (line) {
                        case Line.Fork it -> new Argument.Fork(it.kind(), it.most());
                        case Line.Sum it -> sum(it.scale(), it.rows());
                    });
        }
        return argument;
    }

    private Argument sum(BigInteger scale, List<BigInteger> rows) {
        int quotas = rows.size() - 1 - kinds.groups().size();
        Map<String, BigInteger> households = new HashMap<>();
        for (int g = 0; g < kinds.groups().size(); g++) {
            BigInteger counts = rows.get(1 + quotas + g);
            if (counts.signum() != 0) {
                kinds.groups().get(g).households().forEach(it -> households.put(it, counts));
            }
        }
        return new Argument.Sum(scale, rows.getFirst(), rows.subList(1, 1 + quotas), households);
    }
}
