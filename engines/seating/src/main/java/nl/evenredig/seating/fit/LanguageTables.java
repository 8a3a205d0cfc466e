// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Language;
import nl.evenredig.seating.Obstacle;

/// Binds everyone who needs an interpreter to one: at one table when they all fit there, else at as few as they fit at.
/// Whoever is bound to each other already stays so. The interpreters of a language stay with it.
final class LanguageTables {
    private final Gathering gathering;
    private final Unions unions;

    LanguageTables(Gathering gathering, Unions unions) {
        this.gathering = gathering;
        this.unions = unions;
    }

    /// Binds the people of one language, unless that cannot be done.
    Optional<Obstacle> bind(Language language) {
        int speakers = language.speakers().size();
        int interpreters = language.interpreters().size();
        if (speakers == 0) {
            return Optional.empty();
        }
        if (interpreters == 0) {
            return Optional.of(new Obstacle.NoInterpreter(language.name(), speakers));
        }
        List<Integer> roots = roots(language);
        int most = (int) roots.stream().filter(it -> interpreters(it, language) > 0).count();
        for (int parts = 1; parts <= most; parts++) {
            List<List<Integer>> split = split(roots, parts);
            if (split.stream().allMatch(part -> people(part) <= gathering.mostSeats())) {
                split.forEach(part -> part.forEach(it -> unions.join(part.getFirst(), it)));
                return Optional.empty();
            }
        }
        return Optional.of(
                new Obstacle.TooFewInterpreters(
                        language.name(), speakers, interpreters, gathering.mostSeats()));
    }

    /// One of each group of this language: those with an interpreter first, then the largest.
    private List<Integer> roots(Language language) {
        TreeSet<Integer> roots = new TreeSet<>();
        Stream.concat(language.speakers().stream(), language.interpreters().stream())
                .forEach(person -> roots.add(unions.find(person)));
        Comparator<Integer> order =
                Comparator.<Integer>comparingInt(it -> Math.min(1, interpreters(it, language)))
                        .thenComparingInt(unions::size)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder());
        return roots.stream().sorted(order).toList();
    }

    private int interpreters(int root, Language language) {
        return (int) language.interpreters().stream().filter(it -> unions.find(it) == root).count();
    }

    /// The groups over so many tables: one with an interpreter to each, every other to the emptiest.
    private List<List<Integer>> split(List<Integer> roots, int parts) {
        List<List<Integer>> split = new ArrayList<>();
        for (int i = 0; i < roots.size(); i++) {
            if (i < parts) {
                split.add(new ArrayList<>(List.of(roots.get(i))));
            } else {
                split.stream()
                        .min(Comparator.comparingInt(this::people))
                        .orElseThrow()
                        .add(roots.get(i));
            }
        }
        return split;
    }

    private int people(List<Integer> part) {
        return part.stream().mapToInt(unions::size).sum();
    }
}
