// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.evenredig.platform.workshop.Emphasis;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Showable;
import nl.evenredig.platform.workshop.board.Bottleneck;
import nl.evenredig.platform.workshop.board.Harvest;
import nl.evenredig.platform.workshop.board.Solution;
import nl.evenredig.platform.workshop.board.Weight;

/// Makes a publication of what a day brought and what editors wrote around it.
///
/// @param harvest what the day brought
/// @param prose what editors wrote
record Composition(Harvest harvest, Prose prose) {
    /// @param quotes only those that may be published
    Publication of(Publication.Head head, List<Publication.Quoted> quotes) {
        Set<Party> shown = Showable.among(harvest.present());
        return new Publication(
                head,
                seats(),
                prose.introduction(),
                bottlenecks(shown),
                solutions(shown),
                harvest.lines().stream()
                        .map(line ->
                                new Publication.Line(line.id(), line.addressee(), line.words()))
                        .toList(),
                prose.each(),
                quotes);
    }

    /// Only the solutions.
    List<Publication.Remedy> remedies() {
        return solutions(Showable.among(harvest.present()));
    }

    private List<Publication.Seats> seats() {
        return Stream.of(Party.values())
                .filter(harvest.present()::containsKey)
                .map(party ->
                        new Publication.Seats(party, harvest.present().getOrDefault(party, 0)))
                .toList();
    }

    private List<Publication.Point> bottlenecks(Set<Party> shown) {
        Map<UUID, Party> important = important(shown);
        return sorted(
                harvest.bottlenecks().stream().map(one -> point(one, shown, important)),
                point -> point.weight().total());
    }

    private static Publication.Point point(
            Bottleneck one, Set<Party> shown, Map<UUID, Party> important) {
        return new Publication.Point(
                one.id(),
                one.number(),
                one.title(),
                one.cause(),
                one.affected(),
                one.evidence(),
                weighed(one.weight(), shown, Optional.ofNullable(important.get(one.id()))));
    }

    private List<Publication.Remedy> solutions(Set<Party> shown) {
        Map<UUID, Integer> numbers = new HashMap<>();
        harvest.bottlenecks().forEach(one -> numbers.put(one.id(), one.number()));
        return sorted(
                harvest.solutions().stream().map(one -> remedy(one, shown, numbers)),
                remedy -> remedy.weight().total());
    }

    private static Publication.Remedy remedy(
            Solution one, Set<Party> shown, Map<UUID, Integer> numbers) {
        return new Publication.Remedy(
                one.id(),
                one.number(),
                one.title(),
                one.bottlenecks().stream()
                        .map(id -> numbers.getOrDefault(id, 0))
                        .filter(number -> number > 0)
                        .sorted()
                        .toList(),
                one.isUnconventional(),
                one.owner(),
                one.effort(),
                weighed(one.weight(), shown, Optional.empty()));
    }

    private Map<UUID, Party> important(Set<Party> shown) {
        Map<UUID, Map<Party, Integer>> dots = new HashMap<>();
        harvest.bottlenecks().forEach(one -> dots.put(one.id(), one.weight().byParty()));
        return Emphasis.of(dots, shown);
    }

    private static Publication.Weighed weighed(
            Weight weight, Set<Party> shown, Optional<Party> important) {
        Map<Party, Integer> apart = new EnumMap<>(Party.class);
        weight.byParty()
                .forEach((party, dots) -> {
                    if (shown.contains(party)) {
                        apart.put(party, dots);
                    }
                });
        int told = apart.values().stream().mapToInt(Integer::intValue).sum();
        return new Publication.Weighed(
                weight.total(),
                apart.entrySet().stream()
                        .map(kind -> new Publication.Share(kind.getKey(), kind.getValue()))
                        .toList(),
                weight.total() - told,
                important);
    }

    private <T> List<T> sorted(Stream<T> things, ToIntFunction<T> dots) {
        return switch (prose.sorting()) {
            case NUMBER -> things.toList();
            case WEIGHT -> things.sorted(Comparator.comparingInt(dots).reversed()).toList();
        };
    }
}
