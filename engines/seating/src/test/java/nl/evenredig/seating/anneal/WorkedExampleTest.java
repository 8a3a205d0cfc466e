// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.evenredig.exact.Seed;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.SeatingStep;
import nl.evenredig.seating.Table;
import org.junit.jupiter.api.Test;

/// The worked example of docs/methods/seating.md comes out as the page says.
class WorkedExampleTest {
    private static final List<String> NAMES =
            List.of("Ana", "Bea", "Cem", "Dirk", "Els", "Fatma", "Guus", "Hana");

    private static Gathering eight() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            people.add(new Person(NAMES.get(i), List.of(i < 4 ? "resident" : "town"), 0));
        }
        List<Table> tables = List.of(new Table(4), new Table(4));
        return Gathering.mixing(List.of("party"), people, tables, 2);
    }

    private static Outcome.Seated seated(Gathering gathering) {
        return (Outcome.Seated) Search.of(gathering, new Seed("0"));
    }

    @Test
    void eightPeopleInTwoRoundsMeetTwentyPairsAndEveryTableHasTwoOfEach() {
        assertThat(seated(eight()).score()).isEqualTo(new Score(20, 20, 0, 0));
    }

    @Test
    void threeResidentsWithOneInterpreterPutEightCellsOutOfShare() {
        Bond language = new Bond(Bond.Kind.TOGETHER, "language: tr", List.of(0, 1, 2));
        Score score = seated(eight().with(List.of(language))).score();
        assertThat(score.outOfShare()).isEqualTo(8);
        assertThat(score.outBound()).isEqualTo(8);
        assertThat(score.metBound()).isEqualTo(20);
    }

    @Test
    void twoPeopleWhoMustSitTogetherAndApartAreNamed() {
        List<Bond> bonds =
                List.of(
                        new Bond(Bond.Kind.TOGETHER, "helper: 1", List.of(0, 4)),
                        new Bond(Bond.Kind.APART, "home: 1", List.of(0, 4)));
        Outcome.Impossible outcome =
                (Outcome.Impossible) Search.of(eight().with(bonds), new Seed("0"));
        assertThat(outcome.obstacles()).hasToString("[TogetherAndApart[one=Ana, other=Els]]");
        assertThat(outcome.isProven()).isTrue();
    }

    @Test
    void aLateHelperMovesExactlyOne() {
        List<Person> people = new ArrayList<>(eight().people());
        people.set(7, new Person("Ilse", List.of("town"), 0));
        Gathering now =
                Gathering.mixing(List.of("party"), people, eight().tables(), 1)
                        .with(List.of(new Bond(Bond.Kind.TOGETHER, "helper: 1", List.of(0, 7))));
        // Hana stays away from table 2; Ilse comes to help Ana, whose table is full.
        Round before = new Round(List.of(List.of(0, 1, 4, 5), List.of(2, 3, 6)));
        Outcome.Reseated outcome =
                (Outcome.Reseated) Reseating.of(now, new Seating(List.of(before)));
        assertThat(outcome.moves()).isEqualTo(1);
        assertThat(outcome.movesBound()).isEqualTo(1);
        assertThat(outcome.steps()).contains(new SeatingStep.Sat(1, "Ilse", 1)).hasSize(2);
    }
}
