// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.evenredig.exact.Seed;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.SeatingStep;
import nl.evenredig.seating.SmallGatherings;
import nl.evenredig.seating.Table;
import nl.evenredig.seating.check.Check;
import nl.evenredig.seating.sample.Crowd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReseatingLaw {
    static LongStream seeds() {
        return LongStream.range(0, 600);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onSmallGatheringsNoSeatingMovesFewer(long seed) {
        Random random = new Random(seed);
        Gathering gathering = SmallGatherings.of(seed);
        Seating earlier = any(gathering, random);
        List<Round> all = SmallGatherings.rounds(gathering, List.of());
        switch (Reseating.of(gathering, earlier)) {
            case Outcome.Impossible it -> {
                assertThat(all).isEmpty();
                assertThat(it.isProven()).isTrue();
            }
            case Outcome.Reseated it -> {
                int fewest = 0;
                for (Round round : earlier.rounds()) {
                    fewest += all.stream().mapToInt(now -> moved(round, now)).min().orElseThrow();
                }
                assertThat(it.moves()).isEqualTo(fewest).isEqualTo(it.movesBound());
                assertThat(Check.seating(gathering, it.seating())).isEmpty();
                assertThat(it.score()).isEqualTo(Check.score(gathering, it.seating()));
            }
            case Outcome.Seated _ -> throw new AssertionError();
        }
    }

    /// Some sit anywhere, too many at one table perhaps, or at one that is not there any more; some are late.
    private static Seating any(Gathering gathering, Random random) {
        List<Round> rounds = new ArrayList<>();
        for (int r = 0; r < gathering.rounds(); r++) {
            List<List<Integer>> tables = new ArrayList<>();
            int many = gathering.tables().size() + random.nextInt(2);
            for (int t = 0; t < many; t++) {
                tables.add(new ArrayList<>());
            }
            for (int i = 0; i < gathering.people().size(); i++) {
                if (random.nextInt(4) > 0) {
                    tables.get(random.nextInt(many)).add(i);
                }
            }
            rounds.add(new Round(tables));
        }
        return new Seating(rounds);
    }

    private static int moved(Round before, Round now) {
        int moved = 0;
        for (List<Integer> table : now.tables()) {
            for (int person : table) {
                int had = before.tableOf(person);
                moved += had > 0 && had != now.tableOf(person) ? 1 : 0;
            }
        }
        return moved;
    }

    @Test
    void whoComesLateSitsWherePeopleAreLackingAndNobodyMoves() {
        Gathering crowd = Crowd.of(40, 5, 3, 2);
        Outcome.Seated seated = (Outcome.Seated) Search.of(crowd, new Seed("0"));
        // Three of table 1 stay away, three others come late.
        List<Integer> gone = seated.seating().rounds().getFirst().tables().getFirst().subList(0, 3);
        Outcome.Reseated outcome = withOthers(crowd, seated.seating(), gone);
        assertThat(outcome.moves()).isZero();
        assertThat(outcome.movesBound()).isZero();
        assertThat(outcome.steps()).hasSize(9).allMatch(SeatingStep.Sat.class::isInstance);
        assertThat(outcome.seating().rounds())
                .allMatch(round -> round.tables().stream().allMatch(it -> it.size() == 5));
    }

    private static Outcome.Reseated withOthers(
            Gathering crowd, Seating seating, List<Integer> gone) {
        List<Person> people = new ArrayList<>(crowd.people());
        List<Round> rounds = new ArrayList<>();
        for (Round round : seating.rounds()) {
            rounds.add(
                    new Round(
                            round.tables().stream()
                                    .map(it -> it.stream().filter(i -> !gone.contains(i)).toList())
                                    .toList()));
        }
        for (int person : gone) {
            people.set(
                    person, new Person("late " + person, crowd.people().get(person).values(), 0));
        }
        Gathering now = Gathering.mixing(crowd.features(), people, crowd.tables(), 3);
        return (Outcome.Reseated) Reseating.of(now, new Seating(rounds));
    }

    @Test
    void anInterpreterWhoComesLateTakesASeatBesideTheirLanguage() {
        Gathering crowd = Crowd.of(39, 5, 1, 3);
        List<List<Integer>> tables = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            tables.add(new ArrayList<>());
        }
        for (int i = 0; i < 38; i++) {
            tables.get(i / 5).add(i);
        }
        Gathering bound =
                crowd.with(List.of(new Bond(Bond.Kind.TOGETHER, "language: ar", List.of(2, 38))));
        Outcome.Reseated outcome =
                (Outcome.Reseated) Reseating.of(bound, new Seating(List.of(new Round(tables))));
        // Their table is full: one must go to the last table, and one is enough.
        assertThat(outcome.moves()).isEqualTo(1);
        assertThat(outcome.movesBound()).isEqualTo(1);
    }

    @Test
    void aHallOf500IsReseatedAtOnce() {
        Gathering crowd = Crowd.of(500, 8, 4, 4);
        List<Table> tables = crowd.tables();
        List<Round> rounds = new ArrayList<>();
        for (int r = 0; r < 4; r++) {
            List<List<Integer>> all = new ArrayList<>();
            tables.forEach(_ -> all.add(new ArrayList<>()));
            for (int i = 0; i < 470; i++) {
                all.get((i * (r + 1) + i / 63) % tables.size()).add(i);
            }
            rounds.add(new Round(all));
        }
        Outcome.Reseated outcome = (Outcome.Reseated) Reseating.of(crowd, new Seating(rounds));
        assertThat(outcome.moves()).isEqualTo(outcome.movesBound());
    }
}
