// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.evenredig.exact.Money;

/// One plan that people can vote for, with what it costs.
///
/// @param id the plan's own number or code, unique in its election
/// @param name the plan's name as the town wrote it; may be empty
/// @param cost more than zero
/// @param categories what it is about; may be empty
/// @param beneficiaries whom it is for; may be empty
/// @param neighbourhood where it is, when known
/// @param selected what the town itself decided (0 not, 1 yes, 2 and 3 kinds of yes), when known
/// @param more the source's other columns, in their order
public record Project(
        String id,
        String name,
        Money cost,
        List<String> categories,
        List<String> beneficiaries,
        Optional<String> neighbourhood,
        OptionalInt selected,
        Map<String, String> more) {
    public Project {
        if (cost.cents() <= 0) {
            throw new IllegalArgumentException(
                    "Project %s must have cost > 0, but cost=%s.".formatted(id, cost));
        }
        categories = List.copyOf(categories);
        beneficiaries = List.copyOf(beneficiaries);
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /// A plan of which only number, name and cost matter.
    public static Project of(String id, String name, Money cost) {
        return new Project(
                id,
                name,
                cost,
                List.of(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Map.of());
    }

    /// Whether the town itself decided to carry it out.
    public boolean isSelected() {
        return selected.isPresent() && selected.getAsInt() > 0;
    }
}
