// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.board.Addressee;
import nl.evenredig.platform.workshop.board.Effort;

/// What came of a workshop, as a page, a PDF and open data tell it. Nobody is named in it who did not agree.
///
/// @param present who took part, by the kind of party they came for; seats, and therefore exact
/// @param introduction in paragraphs; may be empty in a draft
/// @param bottlenecks in the order the editor chose
/// @param solutions in the order the editor chose
/// @param lines what the chair distilled, in that order
/// @param tips one thought each
/// @param quotes words of people who agreed
public record Publication(
        Head head,
        List<Seats> present,
        String introduction,
        List<Point> bottlenecks,
        List<Remedy> solutions,
        List<Line> lines,
        List<String> tips,
        List<Quoted> quotes) {
    public Publication {
        present = List.copyOf(present);
        bottlenecks = List.copyOf(bottlenecks);
        solutions = List.copyOf(solutions);
        lines = List.copyOf(lines);
        tips = List.copyOf(tips);
        quotes = List.copyOf(quotes);
    }

    /// What it is about.
    ///
    /// @param question the knowledge question it hangs on
    public record Head(String title, String aim, String question, LocalDate held) {}

    /// How many came for one kind of party.
    public record Seats(Party party, int people) {}

    /// A bottleneck.
    ///
    /// @param number in the workshop, whatever the order
    /// @param evidence how it is known; may be empty
    public record Point(
            UUID id,
            int number,
            String title,
            String cause,
            String affected,
            String evidence,
            Weighed weight) {}

    /// A solution.
    ///
    /// @param bottlenecks numbers of what it takes away
    public record Remedy(
            UUID id,
            int number,
            String title,
            List<Integer> bottlenecks,
            boolean isUnconventional,
            Optional<Party> owner,
            Optional<Effort> effort,
            Weighed weight) {
        public Remedy {
            bottlenecks = List.copyOf(bottlenecks);
        }
    }

    /// A line of the chair.
    public record Line(UUID id, Addressee addressee, String words) {}

    /// Words of one person.
    ///
    /// @param name empty for somebody who is not named
    public record Quoted(String words, String name) {}

    /// Dots, of kinds of three people and more.
    ///
    /// @param total of everyone together
    /// @param others what the kinds that are not shown apart gave together
    /// @param important for which kind it is important while others pass it by
    public record Weighed(int total, List<Share> kinds, int others, Optional<Party> important) {
        public Weighed {
            kinds = List.copyOf(kinds);
        }
    }

    /// Dots of one kind.
    public record Share(Party party, int dots) {}

    /// How many took part.
    public int people() {
        return present.stream().mapToInt(Seats::people).sum();
    }

    /// The most dots that anything of its sort got, at least 1.
    public int mostDots() {
        return Math.max(
                1, bottlenecks.stream().mapToInt(point -> point.weight().total()).max().orElse(1));
    }

    /// The title of a bottleneck.
    public String bottleneck(int number) {
        return bottlenecks.stream()
                .filter(point -> point.number() == number)
                .map(Point::title)
                .findFirst()
                .orElse("");
    }
}
