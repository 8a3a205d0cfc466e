// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Language;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Seating;

/// The same gathering with its people in the order of their ids, so that the order of rows changes nothing.
final class Canon {
    private final Gathering gathering;
    private final int[] original;
    private final int[] place;

    Canon(Gathering gathering) {
        original =
                IntStream.range(0, gathering.people().size())
                        .boxed()
                        .sorted(Comparator.comparing(i -> gathering.people().get(i).id()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        place = new int[original.length];
        for (int i = 0; i < original.length; i++) {
            place[original[i]] = i;
        }
        this.gathering = sorted(gathering);
    }

    private Gathering sorted(Gathering from) {
        Comparator<Bond> byName =
                Comparator.comparing(Bond::kind)
                        .thenComparing(Bond::name)
                        .thenComparing(bond -> bond.people().toString());
        return new Gathering(
                from.features(),
                IntStream.of(original).mapToObj(from.people()::get).toList(),
                from.tables(),
                from.rounds(),
                from.bonds().stream()
                        .map(it -> new Bond(it.kind(), it.name(), moved(it.people(), place)))
                        .sorted(byName)
                        .toList(),
                from.languages().stream()
                        .map(it ->
                                new Language(
                                        it.name(),
                                        moved(it.speakers(), place),
                                        moved(it.interpreters(), place)))
                        .sorted(Comparator.comparing(Language::name))
                        .toList(),
                from.past().stream().map(round -> moved(round, place)).toList(),
                from.weight());
    }

    /// People sorted by id.
    Gathering gathering() {
        return gathering;
    }

    /// A seating of the sorted people as one of the people in their own order.
    Seating back(Seating seating) {
        return new Seating(seating.rounds().stream().map(round -> moved(round, original)).toList());
    }

    /// A seating of the people in their own order as one of the sorted people.
    Seating sorted(Seating seating) {
        return new Seating(seating.rounds().stream().map(round -> moved(round, place)).toList());
    }

    private static Round moved(Round round, int[] to) {
        return new Round(round.tables().stream().map(table -> moved(table, to)).toList());
    }

    private static List<Integer> moved(List<Integer> people, int[] to) {
        return people.stream().map(person -> to[person]).toList();
    }
}
