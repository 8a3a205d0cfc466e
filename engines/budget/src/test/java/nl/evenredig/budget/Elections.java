// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.evenredig.exact.Money;

/// Elections for tests: small ones by hand, random ones from a seed.
public final class Elections {
    private static final String CURRENCY = "EUR";

    private Elections() {}

    /// An approval election in whole euros: costs of projects `p0`, `p1`, … and one row of positions for each voter.
    public static Election approval(long budget, long[] costs, int[]... votes) {
        List<Ballot> ballots = Arrays.stream(votes).map(vote -> Ballot.approving(1, vote)).toList();
        return new Election(BallotKind.APPROVAL, euros(budget), projects(costs), merged(ballots));
    }

    public static Money euros(long whole) {
        return new Money(whole * Money.UNIT, CURRENCY);
    }

    /// A small random election of the given kind; costs are few round numbers, so that ties are common.
    public static Election random(BallotKind kind, Random random) {
        int projects = 1 + random.nextInt(7);
        int voters = 1 + random.nextInt(12);
        long[] costs = random.longs(projects, 1, 9).map(cost -> cost * 10).toArray();
        List<Ballot> ballots = new ArrayList<>();
        for (int v = 0; v < voters; v++) {
            ballots.add(ballot(kind, projects, random));
        }
        return new Election(
                kind, euros(20 + random.nextInt(200)), projects(costs), merged(ballots));
    }

    /// A random election with points for a few of the projects by many people; some projects are far more popular.
    public static Election town(int projects, int voters, Random random) {
        long[] costs = random.longs(projects, 1_000, 40_000).toArray();
        List<Ballot> ballots = new ArrayList<>();
        for (int v = 0; v < voters; v++) {
            int[] chosen =
                    IntStream.range(0, projects).filter(p -> random.nextInt(p + 3) == 0).toArray();
            long[] points = random.longs(chosen.length, 1, 4).toArray();
            ballots.add(new Ballot(chosen, points, 1));
        }
        return new Election(
                BallotKind.CUMULATIVE, euros(100_003), projects(costs), merged(ballots));
    }

    private static Ballot ballot(BallotKind kind, int projects, Random random) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, projects).boxed().toList());
        Collections.shuffle(all, random);
        int size = kind == BallotKind.CHOOSE_ONE ? 1 : random.nextInt(projects + 1);
        List<Integer> chosen = new ArrayList<>(all.subList(0, size));
        if (kind != BallotKind.ORDINAL) {
            Collections.sort(chosen);
        }
        long[] points =
                kind.hasPoints()
                        ? random.longs(size, 1, 6).toArray()
                        : random.longs(size, 1, 2).toArray();
        return new Ballot(chosen.stream().mapToInt(Integer::intValue).toArray(), points, 1);
    }

    /// The same people in another order, not merged.
    public static Election shuffled(Election election, Random random) {
        List<Ballot> single = new ArrayList<>();
        for (Ballot ballot : election.ballots()) {
            for (int v = 0; v < ballot.voters(); v++) {
                single.add(withVoters(ballot, 1));
            }
        }
        Collections.shuffle(single, random);
        return new Election(election.kind(), election.budget(), election.projects(), single);
    }

    /// The same ballot cast by another number of people.
    public static Ballot withVoters(Ballot ballot, int voters) {
        int[] projects = IntStream.range(0, ballot.size()).map(ballot::project).toArray();
        long[] points = IntStream.range(0, ballot.size()).mapToLong(ballot::points).toArray();
        return new Ballot(projects, points, voters);
    }

    private static List<Ballot> merged(List<Ballot> ballots) {
        List<Ballot> merged = new ArrayList<>();
        for (Ballot ballot : ballots) {
            int same = 0;
            while (same < merged.size() && !merged.get(same).choosesAs(ballot)) {
                same++;
            }
            if (same == merged.size()) {
                merged.add(ballot);
            } else {
                int together = merged.get(same).voters() + ballot.voters();
                merged.set(same, withVoters(ballot, together));
            }
        }
        return merged;
    }

    private static List<Project> projects(long[] costs) {
        return IntStream.range(0, costs.length)
                .mapToObj(i -> Project.of("p" + i, "Plan " + i, euros(costs[i])))
                .toList();
    }
}
