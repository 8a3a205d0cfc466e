// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.evenredig.exact.Seed;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Language;
import nl.evenredig.seating.Obstacle;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.SeatingStep;
import nl.evenredig.seating.SmallGatherings;
import nl.evenredig.seating.check.Check;
import nl.evenredig.seating.sample.Crowd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchLaw {
    private static final Seed SEED = new Seed("0");

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onSmallGatheringsNoSeatingIsBetterAndNoBoundIsExceeded(long seed) {
        Gathering gathering = SmallGatherings.of(seed);
        switch (Search.of(gathering, SEED)) {
            case Outcome.Impossible it -> {
                assertThat(SmallGatherings.rounds(gathering, List.of())).isEmpty();
                assertThat(it.isProven()).isTrue();
            }
            case Outcome.Seated it -> {
                holds(it.seating(), gathering);
                List<Score> all = scores(gathering, it);
                long least =
                        all.stream().mapToLong(s -> s.cost(gathering.weight())).min().orElse(0);
                assertThat(it.score().cost(gathering.weight())).isEqualTo(least);
                assertThat(all)
                        .allMatch(s -> s.met() <= it.score().metBound())
                        .allMatch(s -> s.outOfShare() >= it.score().outBound());
            }
            case Outcome.Reseated _ -> throw new AssertionError();
        }
    }

    /// The score of every seating with as many people at each table.
    private static List<Score> scores(Gathering gathering, Outcome.Seated outcome) {
        List<Integer> attendance =
                Arrays.stream(outcome.seating().attendance()[0]).boxed().toList();
        List<Round> rounds = SmallGatherings.rounds(gathering, attendance);
        List<Integer> outs =
                rounds.stream()
                        .map(round ->
                                Check.outOfShare(gathering, new Seating(List.of(round))).size())
                        .toList();
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            int last = gathering.rounds() == 1 ? i + 1 : rounds.size();
            for (int j = i; j < last; j++) {
                List<Round> both = new ArrayList<>(List.of(rounds.get(i)));
                if (gathering.rounds() == 2) {
                    both.add(rounds.get(j));
                }
                int out = outs.get(i) + (gathering.rounds() == 2 ? outs.get(j) : 0);
                scores.add(new Score(Check.met(gathering, new Seating(both)), 0, out, 0));
            }
        }
        return scores;
    }

    @Test
    void mostSmallGatheringsCanBeSeatedAndSomeBoundsAreMet() {
        List<Outcome.Seated> seated =
                seeds().limit(60)
                        .mapToObj(seed -> Search.of(SmallGatherings.of(seed), SEED))
                        .filter(Outcome.Seated.class::isInstance)
                        .map(Outcome.Seated.class::cast)
                        .toList();
        assertThat(seated).hasSizeBetween(30, 55);
        assertThat(seated.stream().filter(it -> it.score().isBest()).count()).isGreaterThan(10);
        assertThat(seated.stream().filter(it -> it.score().outBound() > 0).count())
                .isGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void theOrderOfRowsChangesNothing(long seed) {
        Gathering gathering = bound(seed);
        int[] order =
                shuffled(gathering.people().size(), new Random(seed)).stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
        Gathering other = reordered(gathering, order);
        assertThat(named(briefly(other))).isEqualTo(named(briefly(gathering)));
    }

    private static Gathering bound(long seed) {
        Gathering crowd = Crowd.of(47, 6, 3, seed);
        List<Bond> bonds =
                List.of(
                        new Bond(Bond.Kind.TOGETHER, "help: 1", List.of(3, 30)),
                        new Bond(Bond.Kind.TOGETHER, "help: 2", List.of(30, 12, 40)),
                        new Bond(Bond.Kind.APART, "home: 1", List.of(1, 2, 3)),
                        new Bond(Bond.Kind.APART, "home: 2", List.of(7, 45)));
        return crowd.with(bonds)
                .speaking(
                        List.of(
                                new Language("ar", List.of(20, 21, 22, 23, 24, 25), List.of(0, 9)),
                                new Language("pl", List.of(33), List.of(34))));
    }

    private static List<Integer> shuffled(int people, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, people).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static Gathering reordered(Gathering gathering, int[] order) {
        Map<Integer, Integer> place = new HashMap<>();
        List<Person> people = new ArrayList<>();
        for (int from : order) {
            place.put(from, people.size());
            people.add(gathering.people().get(from));
        }
        List<Bond> bonds = new ArrayList<>();
        for (Bond bond : gathering.bonds().reversed()) {
            bonds.add(new Bond(bond.kind(), bond.name(), moved(bond.people(), place)));
        }
        List<Language> languages = new ArrayList<>();
        for (Language it : gathering.languages().reversed()) {
            languages.add(
                    new Language(
                            it.name(),
                            moved(it.speakers(), place),
                            moved(it.interpreters(), place)));
        }
        return Gathering.mixing(
                        gathering.features(), people, gathering.tables(), gathering.rounds())
                .with(bonds)
                .speaking(languages);
    }

    private static List<Integer> moved(List<Integer> people, Map<Integer, Integer> place) {
        return people.stream().map(it -> place.getOrDefault(it, -1)).toList();
    }

    /// Everyone's table in each round.
    private static Map<String, List<Integer>> named(Outcome.Seated outcome) {
        Map<String, List<Integer>> named = new HashMap<>();
        List<Person> people = outcome.gathering().people();
        for (int i = 0; i < people.size(); i++) {
            int person = i;
            named.put(
                    people.get(i).id(),
                    outcome.seating().rounds().stream().map(r -> r.tableOf(person)).toList());
        }
        return named;
    }

    /// A search given up after a while.
    private static Outcome.Seated briefly(Gathering gathering) {
        Search search = Search.begin(gathering, SEED);
        for (int i = 0; i < 6 && search.advance(); i++) {}
        return (Outcome.Seated) search.outcome();
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void aResultOnlyImprovesAndObeysEveryRuleAtAnyMoment(long seed) {
        Gathering gathering = bound(seed);
        Search search = Search.begin(gathering, new Seed("improve " + seed));
        long before = Long.MAX_VALUE;
        double far = -1;
        for (int i = 0; i < 12 && search.advance(); i++) {
            Outcome.Seated now = (Outcome.Seated) search.outcome();
            holds(now.seating(), gathering);
            assertThat(now.score()).isEqualTo(Check.score(gathering, now.seating()));
            assertThat(now.score().cost(1)).isLessThanOrEqualTo(before);
            assertThat(search.progress()).isGreaterThan(far).isLessThanOrEqualTo(1);
            before = now.score().cost(1);
            far = search.progress();
        }
        List<SeatingStep> steps = ((Outcome.Seated) search.outcome()).steps();
        List<Long> costs =
                steps.stream()
                        .map(SeatingStep.Improved.class::cast)
                        .map(step -> (long) step.outOfShare() - step.met())
                        .toList();
        assertThat(costs).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(costs.getLast()).isEqualTo(before);
    }

    @Test
    void anotherSeedGivesAnotherSeatingAndTheSameSeedTheSame() {
        Gathering gathering = Crowd.of(18, 6, 2, 1);
        Outcome.Seated one = (Outcome.Seated) Search.of(gathering, new Seed("a"));
        assertThat(Search.of(gathering, new Seed("a"))).isEqualTo(one);
        assertThat(((Outcome.Seated) Search.of(gathering, new Seed("b"))).seating())
                .isNotEqualTo(one.seating());
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void whoMetInAnEarlierRoundDoesNotMeetAnew(long seed) {
        Gathering gathering = Crowd.of(20, 5, 2, seed);
        Outcome.Seated morning = briefly(gathering);
        Gathering afternoon = gathering.after(morning.seating().rounds());
        Outcome.Seated outcome = briefly(afternoon);
        List<Round> day = new ArrayList<>(morning.seating().rounds());
        day.addAll(outcome.seating().rounds());
        assertThat(outcome.score().met())
                .isEqualTo(Check.met(gathering, new Seating(day)) - morning.score().met());
        assertThat(outcome.score().metBound()).isLessThanOrEqualTo(190 - morning.score().met());
    }

    @Test
    void tooManyPeopleAreAnOutcomeAndNotAnException() {
        Gathering gathering = Crowd.of(11, 5, 2, 0);
        Gathering tight =
                Gathering.mixing(
                        gathering.features(),
                        gathering.people(),
                        gathering.tables().subList(0, 2),
                        2);
        Search search = Search.begin(tight, SEED);
        assertThat(search.advance()).isFalse();
        assertThat(search.outcome())
                .isEqualTo(
                        new Outcome.Impossible(tight, List.of(new Obstacle.TooManyPeople(11, 10))));
    }

    static void holds(Seating seating, Gathering gathering) {
        assertThat(Check.seating(gathering, seating)).isEmpty();
    }
}
