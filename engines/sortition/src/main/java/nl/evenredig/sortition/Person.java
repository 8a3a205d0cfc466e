// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.util.List;

/// Someone in the pool, without a name: what the draw needs to know and no more.
///
/// @param id unique in the pool
/// @param quotas for each feature of the pool, the position in [Pool#quotas()] of this person's value
/// @param household what people of one address share; empty when the person lives alone or the rule does not apply
public record Person(String id, List<Integer> quotas, String household) {
    public Person {
        quotas = List.copyOf(quotas);
    }
}
