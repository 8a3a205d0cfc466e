// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.board.Addressee;
import nl.evenredig.platform.workshop.board.Effort;

/// A day that was held before this program was there, as its report will be written from.
///
/// @param held when; it may lie in the past
/// @param asked what everyone answered
/// @param people who took part
/// @param bottlenecks in their order
/// @param solutions in their order
/// @param lines of the chair
public record EarlierDay(
        LocalDate held,
        Asked asked,
        List<Person> people,
        List<Item> bottlenecks,
        List<Item> solutions,
        List<Line> lines) {
    public EarlierDay {
        people = List.copyOf(people);
        bottlenecks = List.copyOf(bottlenecks);
        solutions = List.copyOf(solutions);
        lines = List.copyOf(lines);
    }

    /// What everyone answered in the morning, and in the afternoon.
    public record Asked(String morning, String afternoon) {}

    /// Somebody who took part.
    ///
    /// @param mail empty for none
    /// @param language in which they are written to
    public record Person(
            Party party, String name, String organisation, String mail, String language) {}

    /// A bottleneck or a solution.
    ///
    /// @param notes what was written, by the place of who wrote it, from 0
    /// @param dots what each gave, by their place, from 0
    public record Item(String title, Facts facts, List<Note> notes, Map<Integer, Integer> dots) {
        public Item {
            notes = List.copyOf(notes);
            dots = Map.copyOf(dots);
        }
    }

    /// What is known of it.
    ///
    /// @param links places of the bottlenecks that a solution takes away, from 0
    public record Facts(
            String cause,
            String affected,
            String category,
            List<Integer> links,
            boolean isUnconventional,
            Optional<Party> owner,
            Optional<Effort> effort) {
        public Facts {
            links = List.copyOf(links);
        }

        /// Of a bottleneck.
        public static Facts of(String cause, String affected, String category) {
            return new Facts(
                    cause,
                    affected,
                    category,
                    List.of(),
                    false,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /// What somebody wrote.
    public record Note(int person, String words) {}

    /// A line of the chair.
    public record Line(Addressee addressee, String words) {}
}
