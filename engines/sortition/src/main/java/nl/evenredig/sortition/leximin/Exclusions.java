// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.evenredig.sortition.Exclusion;
import nl.evenredig.sortition.Outcome.Relaxation;
import nl.evenredig.sortition.Pool;

/// Finds what would let people in who are on no panel: within the flexible bounds if that suffices, or else beyond them.
///
/// Takes one search for each kind of people, so only as many kinds as someone can read are explained.
public final class Exclusions {
    /// As many reasons as someone reads.
    private static final int MOST_KINDS = 20;

    private Exclusions() {}

    /// The reasons, one for each kind.
    ///
    /// @param people positions in the pool of people who are on no panel
    public static List<Exclusion> of(Pool pool, List<Integer> people) {
        Set<Integer> asked = new HashSet<>(people);
        Kinds kinds = Kinds.of(pool);
        List<Exclusion> reasons = new ArrayList<>();
        for (int k = 0; k < kinds.members().size() && reasons.size() < MOST_KINDS; k++) {
            List<Integer> members =
                    kinds.members().get(k).stream().filter(asked::contains).sorted().toList();
            if (!members.isEmpty()) {
                reasons.add(reason(pool, kinds, k, members));
            }
        }
        return reasons;
    }

    private static Exclusion reason(Pool pool, Kinds kinds, int kind, List<Integer> members) {
        List<Relaxation> within = Relief.of(pool, kinds, kind);
        return within.isEmpty()
                ? new Exclusion(members, Relief.of(pool.beyond(), kinds, kind), false)
                : new Exclusion(members, within, true);
    }
}
