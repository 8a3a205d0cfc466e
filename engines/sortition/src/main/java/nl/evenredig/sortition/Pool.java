// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everyone who may be drawn, the quotas of the panel and its number of seats.
///
/// @param features names, in the order of the file
/// @param quotas every value of every feature, the values of one feature together, features in the same order
/// @param people with distinct ids
/// @param seats people on a panel, at least 1
public record Pool(List<String> features, List<Quota> quotas, List<Person> people, int seats) {
    public Pool {
        features = List.copyOf(features);
        quotas = List.copyOf(quotas);
        people = List.copyOf(people);
        if (seats < 1) {
            throw new IllegalArgumentException(
                    "Pool must have seats >= 1, but seats=%d.".formatted(seats));
        }
        Set<String> ids = new HashSet<>();
        for (Person person : people) {
            if (!ids.add(person.id())) {
                throw new IllegalArgumentException(
                        "Pool must have distinct ids, but id=%s is there twice."
                                .formatted(person.id()));
            }
            check(person, features, quotas);
        }
    }

    private static void check(Person person, List<String> features, List<Quota> quotas) {
        for (int f = 0; f < features.size(); f++) {
            boolean fits =
                    person.quotas().size() == features.size()
                            && quotas.get(person.quotas().get(f)).feature().equals(features.get(f));
            if (!fits) {
                throw new IllegalArgumentException(
                        "Person %s must have a value of feature=%s."
                                .formatted(person.id(), features.get(f)));
            }
        }
    }

    /// The same people under other quotas.
    public Pool under(List<Quota> others) {
        return new Pool(features, others, people, seats);
    }

    /// The same pool, in which every quota may give way as far as it must.
    public Pool beyond() {
        return under(quotas.stream().map(it -> it.flexible(seats)).toList());
    }
}
