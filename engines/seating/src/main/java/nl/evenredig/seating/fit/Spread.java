// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Person;

/// Every value of every feature with the people who have it; unknown values are left out.
public final class Spread {
    private final List<Value> values = new ArrayList<>();
    private final int[][] of;
    private final int people;

    /// One value of one feature.
    ///
    /// @param feature place of the feature
    /// @param people how many have it
    public record Value(int feature, String name, int people) {}

    private Spread(Gathering gathering) {
        people = gathering.people().size();
        of = new int[people][gathering.features().size()];
        for (int f = 0; f < gathering.features().size(); f++) {
            Map<String, Integer> counts = new TreeMap<>();
            for (Person person : gathering.people()) {
                counts.merge(person.values().get(f), 1, Integer::sum);
            }
            counts.remove("");
            Map<String, Integer> places = new TreeMap<>();
            for (Map.Entry<String, Integer> each : counts.entrySet()) {
                places.put(each.getKey(), values.size());
                values.add(new Value(f, each.getKey(), each.getValue()));
            }
            for (int i = 0; i < people; i++) {
                of[i][f] = places.getOrDefault(gathering.people().get(i).values().get(f), -1);
            }
        }
    }

    public static Spread of(Gathering gathering) {
        return new Spread(gathering);
    }

    public List<Value> values() {
        return List.copyOf(values);
    }

    /// The place in [#values()] of a person's value of a feature; -1 when it is not known.
    public int value(int person, int feature) {
        return of[person][feature];
    }

    /// A value's share of a table at which so many sit, rounded down.
    public int least(int value, int attendance) {
        return values.get(value).people() * attendance / people;
    }

    /// A value's share of a table at which so many sit, rounded up.
    public int most(int value, int attendance) {
        return (values.get(value).people() * attendance + people - 1) / people;
    }
}
