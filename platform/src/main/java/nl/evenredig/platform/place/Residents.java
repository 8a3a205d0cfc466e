// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// How many people live where, in one table: everyone is in exactly one of its groups. All tables of one [Population]
/// have the same sum in each district.
///
/// @param dimensions by what the table divides people, besides by district
/// @param groups the people, apart by all of those
public record Residents(Set<Dimension> dimensions, List<Group> groups) {
    /// People of one district who are alike in everything the table knows.
    ///
    /// @param district its code
    /// @param values one for each dimension of the table
    /// @param people not less than zero
    public record Group(String district, Map<Dimension, String> values, int people) {
        public Group {
            values = Map.copyOf(values);
            if (people < 0 || values.containsValue("")) {
                throw new IllegalArgumentException(
                        "Group must have people >= 0 and no empty value, but district=%s, values=%s, people=%d."
                                .formatted(district, values, people));
            }
        }
    }

    public Residents {
        dimensions = Set.copyOf(dimensions);
        groups = List.copyOf(groups);
        for (Group group : groups) {
            if (!group.values().keySet().equals(dimensions)) {
                throw new IllegalArgumentException(
                        "Residents must all be divided by dimensions=%s, but group=%s."
                                .formatted(dimensions, group));
            }
        }
    }

    /// How many people there are.
    public int people() {
        return groups.stream().mapToInt(Group::people).sum();
    }

    /// How many people live in one district; 0 when the source does not know it.
    public int peopleIn(District district) {
        return in(district).people();
    }

    /// Only those who live in one district.
    public Residents in(District district) {
        return only(group -> group.district().equals(district.id()));
    }

    /// How many people there are of each value, sorted; ages youngest first.
    ///
    /// @throws IllegalArgumentException when the table is not divided by it
    public SortedMap<String, Integer> by(Dimension dimension) {
        if (!dimensions.contains(dimension)) {
            throw new IllegalArgumentException(
                    "Residents must be divided by dimension=%s, but dimensions=%s."
                            .formatted(dimension, dimensions));
        }
        SortedMap<String, Integer> people = new TreeMap<>(Residents::compare);
        for (Group group : groups) {
            String value = group.values().getOrDefault(dimension, "");
            people.merge(value, group.people(), Integer::sum);
        }
        return people;
    }

    private Residents only(Predicate<Group> wanted) {
        return new Residents(dimensions, groups.stream().filter(wanted).toList());
    }

    private static int compare(String left, String right) {
        int byNumber = Integer.compare(number(left), number(right));
        return byNumber == 0 ? left.compareTo(right) : byNumber;
    }

    /// The number a value starts with; words come after numbers.
    private static int number(String value) {
        String digits = value.replaceFirst("[^0-9].*", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
