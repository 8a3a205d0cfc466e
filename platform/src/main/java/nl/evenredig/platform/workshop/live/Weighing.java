// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.workshop.Round;
import nl.evenredig.platform.workshop.RoundState;
import nl.evenredig.platform.workshop.Rounds;
import nl.evenredig.platform.workshop.Tides;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everyone weighs alone before the table talks. Nobody sees what others gave before the round is locked.
@Component("workshopWeighing")
@Transactional
public class Weighing {
    private final DotStore store;
    private final Rounds rounds;
    private final Tides tides;

    Weighing(DotStore store, Rounds rounds, Tides tides) {
        this.store = store;
        this.rounds = rounds;
        this.tides = tides;
    }

    /// Gives dots; they replace what the same person gave before, on a phone or on paper.
    ///
    /// @param person who gives them
    /// @param number of the round
    /// @param given dots by cluster, together at most what the round gives each person
    public Move give(Pass person, int number, Map<UUID, Integer> given) {
        Optional<Round> round = rounds.share(person.workshop(), number);
        if (round.isEmpty() || person.participant().isEmpty()) {
            return new Move.Gone();
        }
        if (round.get().state() != RoundState.WEIGHING) {
            return new Move.Forbidden("workshop.live.move.late");
        }
        Set<UUID> known =
                store.weighed(round.get()).stream().map(Weighed::id).collect(Collectors.toSet());
        boolean isWrong =
                !known.containsAll(given.keySet())
                        || given.values().stream().anyMatch(dots -> dots < 0);
        int sum = given.values().stream().mapToInt(Integer::intValue).sum();
        if (isWrong || sum > round.get().dots()) {
            return new Move.Forbidden("workshop.live.move.dots");
        }
        store.replace(round.get(), person.participant().get(), given);
        tides.rise(person.workshop(), person.table());
        return new Move.Done();
    }

    /// What somebody gave.
    @Transactional(readOnly = true)
    public Map<UUID, Integer> given(Round round, UUID participant) {
        return store.given(round, participant);
    }

    /// Everything that is weighed, without what anybody gave.
    @Transactional(readOnly = true)
    public List<Weighed> asked(Round round) {
        return store.weighed(round).stream()
                .map(one -> new Weighed(one.id(), one.table(), one.title(), Map.of()))
                .toList();
    }

    /// What everyone gave, the most first; nothing before the round is locked.
    @Transactional(readOnly = true)
    public List<Weighed> outcome(Round round) {
        return round.state() == RoundState.LOCKED
                ? store.weighed(round).stream()
                        .sorted((one, other) -> other.total() - one.total())
                        .toList()
                : List.of();
    }

    /// How many people gave dots.
    @Transactional(readOnly = true)
    public int gave(Round round) {
        return store.gave(round);
    }
}
