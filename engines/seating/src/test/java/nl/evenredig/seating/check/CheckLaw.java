// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Cell;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Language;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.SmallGatherings;
import nl.evenredig.seating.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A broken rule is found, whichever it is; a rule that holds is not said to be broken.
class CheckLaw {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRoundBreaksNoRuleExactlyWhenItIsOneThatObeysThemAll(long seed) {
        Gathering gathering = SmallGatherings.of(seed);
        List<Round> allowed = SmallGatherings.rounds(gathering, List.of());
        Gathering free =
                Gathering.mixing(
                        gathering.features(),
                        gathering.people().stream()
                                .map(it -> new Person(it.id(), it.values(), 0))
                                .toList(),
                        gathering.tables().stream().map(_ -> new Table(9)).toList(),
                        1);
        List<Round> all = SmallGatherings.rounds(free, List.of());
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            Round round = all.get(random.nextInt(all.size()));
            List<Round> rounds = new ArrayList<>();
            for (int r = 0; r < gathering.rounds(); r++) {
                rounds.add(round);
            }
            assertThat(Check.seating(gathering, new Seating(rounds)).isEmpty())
                    .isEqualTo(allowed.contains(round));
        }
    }

    @Test
    void everyRuleHasItsOwnWords() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            people.add(new Person("p" + i, List.of(), i == 4 ? 2 : 0));
        }
        Gathering gathering =
                Gathering.mixing(List.of(), people, List.of(new Table(3), new Table(2)), 1)
                        .with(
                                List.of(
                                        new Bond(Bond.Kind.TOGETHER, "help", List.of(0, 3)),
                                        new Bond(Bond.Kind.APART, "home", List.of(0, 1))))
                        .speaking(List.of(new Language("tr", List.of(1), List.of(3))));
        assertThat(keys(gathering, List.of(0, 1, 2, 4), List.of(3)))
                .containsExactly(
                        "seat.check.seats",
                        "seat.check.fixed",
                        "seat.check.together",
                        "seat.check.apart",
                        "seat.check.language");
        assertThat(keys(gathering, List.of(0, 3), List.of(4))).contains("seat.check.noSeat");
        assertThat(keys(gathering, List.of(0, 3, 3), List.of(4))).contains("seat.check.twice");
        assertThat(Check.seating(gathering, new Seating(List.of())))
                .extracting(Violation::key)
                .containsExactly("seat.check.rounds");
    }

    private static List<String> keys(
            Gathering gathering, List<Integer> first, List<Integer> second) {
        Seating seating = new Seating(List.of(new Round(List.of(first, second))));
        return Check.seating(gathering, seating).stream().map(Violation::key).toList();
    }

    @Test
    void aShareIsWhatATableWouldHaveOfAnEvenSpreadRoundedDownAndUp() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            people.add(new Person("p" + i, List.of(i < 3 ? "resident" : "council"), 0));
        }
        Gathering gathering =
                Gathering.mixing(List.of("party"), people, List.of(new Table(4), new Table(4)), 1);
        Seating lopsided =
                new Seating(List.of(new Round(List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7)))));
        // Three of eight residents: a table of four has one or two of them, and two or three of the
        // council.
        assertThat(Check.outOfShare(gathering, lopsided))
                .containsExactly(
                        new Cell(1, 1, "party", "council", 1, 2, 3),
                        new Cell(1, 1, "party", "resident", 3, 1, 2),
                        new Cell(1, 2, "party", "council", 4, 2, 3),
                        new Cell(1, 2, "party", "resident", 0, 1, 2));
        assertThat(Check.score(gathering, lopsided)).isEqualTo(new Score(12, 12, 4, 0));
    }
}
