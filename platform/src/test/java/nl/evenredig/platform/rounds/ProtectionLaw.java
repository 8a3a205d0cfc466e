// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.Voter;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.budget.pabulib.PabulibReader;
import nl.evenredig.budget.pabulib.Strictness;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.exact.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever people chose and wherever they live: no number of 1 to 9 of them can be read in the tables of a round, nor be
/// worked out from its totals, which everyone knows exactly.
final class ProtectionLaw {
    private static final int ELECTIONS = 400;

    /// What is true of one group.
    private record Truth(int voters, int leftOut, int leftOutByMostVotes) {
        int reached() {
            return voters - leftOut;
        }

        int reachedByMostVotes() {
            return voters - leftOutByMostVotes;
        }
    }

    /// A group as it is, beside how it is shown.
    private record Row(Truth truth, GroupShare share) {
        boolean isShown() {
            return share instanceof GroupShare.Shown;
        }

        boolean shows(Function<GroupShare.Shown, OptionalInt> number) {
            return share instanceof GroupShare.Shown shown && number.apply(shown).isPresent();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, ELECTIONS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingUnderTenCanBeReadOrWorkedOut(int seed) {
        Archive archive = archive(new Random(seed));
        Rules usual = Rules.usualFor(archive.election().kind());
        Outcome equalShares = Tally.of(archive.election(), usual);
        Outcome mostVotes = Tally.of(archive.election(), usual.mostVotesFirst());
        for (ShareTable table : new Protection(archive, equalShares, mostVotes).tables()) {
            List<Row> rows = rows(table, archive, List.of(equalShares, mostVotes));
            numbersAreRoundedAndNear(rows, equalShares);
            holds(rows, Row::isShown, Truth::voters);
            holds(rows, Row::isShown, Truth::reached);
            holds(rows, row -> row.shows(GroupShare.Shown::leftOut), Truth::leftOut);
            holds(rows, row -> row.shows(GroupShare.Shown::leftOut), Truth::reached);
            holds(
                    rows,
                    row -> row.shows(GroupShare.Shown::leftOutByMostVotes),
                    Truth::leftOutByMostVotes);
            holds(
                    rows,
                    row -> row.shows(GroupShare.Shown::leftOutByMostVotes),
                    Truth::reachedByMostVotes);
        }
    }

    /// No shown group has 1 to 9 of these people, nor have all others together, unless nothing at all is shown.
    private static void holds(
            List<Row> rows, Function<Row, Boolean> isShown, ToIntFunction<Truth> people) {
        rows.stream()
                .filter(isShown::apply)
                .forEach(row -> assertThat(people.applyAsInt(row.truth())).matches(n -> isSafe(n)));
        int rest =
                rows.stream()
                        .filter(row -> !isShown.apply(row))
                        .mapToInt(row -> people.applyAsInt(row.truth()))
                        .sum();
        assertThat(isSafe(rest) || rows.stream().noneMatch(isShown::apply)).isTrue();
    }

    private static boolean isSafe(int people) {
        return people == 0 || people >= 10;
    }

    private static void numbersAreRoundedAndNear(List<Row> rows, Outcome outcome) {
        double five = outcome.endowment().approximate() * 5;
        for (Row row : rows) {
            if (row.share() instanceof GroupShare.Shown shown) {
                assertThat(shown.voters() % 5).isZero();
                assertThat(Math.abs(shown.voters() - row.truth().voters())).isLessThanOrEqualTo(2);
                assertThat(shown.money().cents() % Money.UNIT).isZero();
                assertThat(shown.money().cents() == 0 || shown.money().cents() >= five).isTrue();
                shown.leftOut().ifPresent(n -> assertThat(n % 5).isZero());
            }
        }
    }

    private static List<Row> rows(ShareTable table, Archive archive, List<Outcome> outcomes) {
        int column = archive.attributes().indexOf(table.attribute().columns().getFirst());
        TreeMap<String, List<Voter>> groups = new TreeMap<>();
        for (Voter voter : archive.voters()) {
            groups.computeIfAbsent(voter.values().get(column), _ -> new ArrayList<>()).add(voter);
        }
        assertThat(table.groups())
                .extracting(GroupShare::name)
                .containsExactlyElementsOf(groups.keySet());
        return table.groups().stream()
                .map(share ->
                        new Row(
                                truth(groups.getOrDefault(share.name(), List.of()), outcomes),
                                share))
                .toList();
    }

    private static Truth truth(List<Voter> voters, List<Outcome> outcomes) {
        return new Truth(
                voters.size(),
                leftOut(voters, outcomes.getFirst()),
                leftOut(voters, outcomes.getLast()));
    }

    private static int leftOut(List<Voter> voters, Outcome outcome) {
        boolean[] funded = outcome.isFunded();
        return (int)
                voters.stream()
                        .filter(v ->
                                outcome.election().ballots().get(v.ballot()).countOf(funded) == 0)
                        .count();
    }

    /// Few or many voters over a few places, each place with a taste of its own so that small numbers are common.
    private static Archive archive(Random random) {
        int voters = 1 + random.nextInt(random.nextBoolean() ? 40 : 200);
        int places = 1 + random.nextInt(6);
        List<String> votes = new ArrayList<>();
        for (int v = 0; v < voters; v++) {
            int place = (int) (places * random.nextDouble() * random.nextDouble());
            int plan = random.nextInt(4) > 0 ? 1 + place % 3 : 1 + random.nextInt(3);
            String second = random.nextInt(3) == 0 ? "," + (plan % 3 + 1) : "";
            String sex = List.of("F", "M", "").get(random.nextInt(3));
            votes.add("v%d;%d%s;%s;place%d".formatted(v, plan, second, sex, place));
        }
        String file = new String(Elections.file("Random", votes), StandardCharsets.UTF_8);
        return PabulibReader.read(new StringReader(file), Strictness.LENIENT)
                .archive()
                .orElseThrow();
    }
}
