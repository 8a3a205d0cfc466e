// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Table;
import nl.evenredig.seating.fit.Blocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bounds that can be followed by hand; that none is ever exceeded is a law of the search.
class BoundsTest {
    private static Gathering gathering(int tables, int seats, int rounds, int residents) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < tables * seats; i++) {
            people.add(new Person("p" + i, List.of(i < residents ? "resident" : "other"), 0));
        }
        List<Table> all = IntStream.range(0, tables).mapToObj(_ -> new Table(seats)).toList();
        return Gathering.mixing(List.of("party"), people, all, rounds);
    }

    private static Bounds bounds(Gathering gathering) {
        int[][] attendance = new int[gathering.rounds()][];
        for (int r = 0; r < attendance.length; r++) {
            attendance[r] = gathering.tables().stream().mapToInt(Table::seats).toArray();
        }
        return Bounds.of(Blocks.of(gathering), attendance);
    }

    /// Two tables of four: of the four at a table in the second round two sat together before, twice.
    @ParameterizedTest
    @CsvSource({
        "8, 5, 3, 240",
        "20, 5, 5, 1000",
        "2, 4, 1, 12",
        "2, 4, 2, 20",
        "2, 4, 9, 28",
        "1, 6, 4, 15"
    })
    void pairsThatCanMeet(int tables, int seats, int rounds, int met) {
        assertThat(bounds(gathering(tables, seats, rounds, 0)).met()).isEqualTo(met);
    }

    @Test
    void whoIsBoundMeetsOnceAndWhoIsApartNever() {
        Gathering gathering = gathering(8, 5, 3, 0);
        Bond three = new Bond(Bond.Kind.TOGETHER, "help", List.of(0, 1, 2));
        assertThat(bounds(gathering.with(List.of(three))).met()).isEqualTo(240 - 2 * 3);
        Gathering often = gathering(8, 5, 60, 0);
        Bond couple = new Bond(Bond.Kind.APART, "home", List.of(0, 1));
        assertThat(bounds(often.with(List.of(couple))).met()).isEqualTo(780 - 1);
    }

    @Test
    void aGroupOfThreeWhereEveryTableShouldHaveOneIsTooManyThereAndTooFewAtTwoOthers() {
        Gathering gathering = gathering(8, 5, 2, 8);
        Bond three = new Bond(Bond.Kind.TOGETHER, "language: tr", List.of(0, 1, 2));
        // In each round three tables miss their resident or have too many, for the others of the
        // party it fits.
        assertThat(bounds(gathering.with(List.of(three))).outOfShare()).isEqualTo(2 * (3 + 3));
        assertThat(bounds(gathering).outOfShare()).isZero();
    }

    @Test
    void aTableThatOthersFillHasNoRoomForItsShare() {
        Gathering gathering = gathering(4, 3, 1, 4);
        Bond others = new Bond(Bond.Kind.TOGETHER, "helper", List.of(9, 10, 11));
        // No resident at that table, two at another; and one of the others too many here, one too
        // few there.
        assertThat(bounds(gathering.with(List.of(others))).outOfShare()).isEqualTo(4);
    }
}
