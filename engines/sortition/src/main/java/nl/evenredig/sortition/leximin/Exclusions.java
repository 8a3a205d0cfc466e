// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.evenredig.sortition.Exclusion;
import nl.evenredig.sortition.Outcome.Relaxation;
import nl.evenredig.sortition.Pool;

/// Finds what would let people in who are on no panel: within the flexible bounds if that suffices, or else beyond them.
///
/// Takes one search for each kind of people, so only as many kinds as someone can read are explained.
public final class Exclusions {
    /// As many searches as someone waits for.
    private static final int MOST_KINDS = 20;

    private Exclusions() {}

    /// The reasons, people with the same reason together.
    ///
    /// @param people positions in the pool of people who are on no panel
    public static List<Exclusion> of(Pool pool, List<Integer> people) {
        Set<Integer> asked = new HashSet<>(people);
        Kinds kinds = Kinds.of(pool);
        Map<List<Relaxation>, Exclusion> reasons = new LinkedHashMap<>();
        int searches = 0;
        for (int k = 0; k < kinds.members().size() && searches < MOST_KINDS; k++) {
            List<Integer> members =
                    kinds.members().get(k).stream().filter(asked::contains).sorted().toList();
            if (!members.isEmpty()) {
                searches++;
                Exclusion reason = reason(pool, kinds, k, members);
                reasons.merge(reason.relief(), reason, Exclusions::together);
            }
        }
        return List.copyOf(reasons.values());
    }

    /// The same change lies within the flexible bounds for both or for neither.
    private static Exclusion together(Exclusion one, Exclusion other) {
        List<Integer> people =
                Stream.of(one.people(), other.people()).flatMap(List::stream).sorted().toList();
        return new Exclusion(people, one.relief(), one.isWithinFlex());
    }

    private static Exclusion reason(Pool pool, Kinds kinds, int kind, List<Integer> members) {
        List<Relaxation> within = Relief.of(pool, kinds, kind);
        return within.isEmpty()
                ? new Exclusion(members, Relief.of(pool.beyond(), kinds, kind), false)
                : new Exclusion(members, within, true);
    }
}
