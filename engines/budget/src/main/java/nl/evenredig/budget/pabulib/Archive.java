// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Voter;

/// One election as a `.pb` file holds it: what the town tells about it, the election itself and one row for each voter.
///
/// @param meta the META section, in its order
/// @param election projects sorted by id as text, equal ballots merged and sorted; the order of rows changes nothing
/// @param attributes names of the voter columns besides `voter_id`, `vote` and `points`
/// @param voters one for each row of the VOTES section, in its order
public record Archive(
        Map<String, String> meta, Election election, List<String> attributes, List<Voter> voters) {
    public Archive {
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
        attributes = List.copyOf(attributes);
        voters = List.copyOf(voters);
    }

    /// What the META section says about `key`, when it says anything.
    public Optional<String> about(String key) {
        return Optional.ofNullable(meta.get(key)).filter(value -> !value.isBlank());
    }
}
