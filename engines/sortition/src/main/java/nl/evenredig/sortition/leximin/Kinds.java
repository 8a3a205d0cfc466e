// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;

/// The pool with people who are the same for the draw put together: equal features, and households of equal make-up.
///
/// Kinds, people within a kind and households stand in an order that depends on features and ids only, so the order of
/// rows in a file changes nothing.
///
/// @param members for each kind the positions of its people; in a kind of a household group, the people of the first
///     household first
/// @param groups households of two or more people in the pool, those of equal make-up together
/// @param frame the panels, in seats for each kind
record Kinds(List<List<Integer>> members, List<Group> groups, Frame frame) {
    /// Households of equal make-up: each has the same number of people of each of these kinds.
    ///
    /// @param kinds which kinds
    /// @param households their names, in order
    record Group(List<Integer> kinds, List<String> households) {}

    static Kinds of(Pool pool) {
        SortedMap<String, List<Integer>> homes = homes(pool);
        SortedMap<String, List<String>> alike = new TreeMap<>();
        homes.forEach((name, people) ->
                alike.computeIfAbsent(makeUp(pool, people), _ -> new ArrayList<>()).add(name));
        SortedMap<String, List<Integer>> kinds = new TreeMap<>();
        for (int i : byId(pool)) {
            Person person = pool.people().get(i);
            if (!homes.containsKey(person.household())) {
                kinds.computeIfAbsent("-" + person.quotas(), _ -> new ArrayList<>()).add(i);
            }
        }
        alike.forEach((makeUp, names) ->
                names.forEach(name ->
                        homes.getOrDefault(name, List.of())
                                .forEach(i ->
                                        kinds.computeIfAbsent(
                                                        makeUp + pool.people().get(i).quotas(),
                                                        _ -> new ArrayList<>())
                                                .add(i))));
        List<String> keys = List.copyOf(kinds.keySet());
        List<Group> groups = new ArrayList<>();
        alike.forEach((makeUp, names) -> groups.add(group(makeUp, names, keys)));
        List<List<Integer>> members = kinds.values().stream().map(List::copyOf).toList();
        return new Kinds(members, List.copyOf(groups), frame(pool, members, groups));
    }

    int[] people(int kind) {
        return members.get(kind).stream().mapToInt(i -> i).toArray();
    }

    private static Group group(String makeUp, List<String> names, List<String> keys) {
        List<Integer> kinds = new ArrayList<>();
        for (int k = 0; k < keys.size(); k++) {
            String key = keys.get(k);
            if (key.startsWith(makeUp) && key.indexOf('[', makeUp.length()) == makeUp.length()) {
                kinds.add(k);
            }
        }
        return new Group(List.copyOf(kinds), List.copyOf(names));
    }

    /// Households with at least two people in the pool, each with its people in the order of their ids.
    private static SortedMap<String, List<Integer>> homes(Pool pool) {
        SortedMap<String, List<Integer>> homes = new TreeMap<>();
        for (int i : byId(pool)) {
            String home = pool.people().get(i).household();
            if (!home.isEmpty()) {
                homes.computeIfAbsent(home, _ -> new ArrayList<>()).add(i);
            }
        }
        homes.values().removeIf(people -> people.size() < 2);
        return homes;
    }

    private static List<Integer> byId(Pool pool) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < pool.people().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> pool.people().get(i).id()));
        return order;
    }

    private static String makeUp(Pool pool, List<Integer> people) {
        return people.stream()
                .map(i -> pool.people().get(i).quotas().toString())
                .sorted()
                .toList()
                .toString();
    }

    private static Frame frame(Pool pool, List<List<Integer>> members, List<Group> groups) {
        int quotas = pool.quotas().size();
        int rows = 1 + quotas + groups.size();
        int[] least = new int[rows];
        int[] most = new int[rows];
        least[0] = pool.seats();
        most[0] = pool.seats();
        for (int q = 0; q < quotas; q++) {
            Quota quota = pool.quotas().get(q);
            least[1 + q] = quota.least();
            most[1 + q] = quota.most();
        }
        int[] groupOf = new int[members.size()];
        Arrays.fill(groupOf, -1);
        for (int g = 0; g < groups.size(); g++) {
            most[1 + quotas + g] = groups.get(g).households().size();
            for (int kind : groups.get(g).kinds()) {
                groupOf[kind] = g;
            }
        }
        int[][] rowsOf = new int[members.size()][];
        for (int k = 0; k < rowsOf.length; k++) {
            List<Integer> own = new ArrayList<>(List.of(0));
            pool.people().get(members.get(k).getFirst()).quotas().forEach(q -> own.add(1 + q));
            if (groupOf[k] >= 0) {
                own.add(1 + quotas + groupOf[k]);
            }
            rowsOf[k] = own.stream().mapToInt(row -> row).toArray();
        }
        int[] count = members.stream().mapToInt(List::size).toArray();
        return new Frame(count, rowsOf, least, most);
    }
}
