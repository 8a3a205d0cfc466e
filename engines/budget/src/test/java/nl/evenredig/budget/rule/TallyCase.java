// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.evenredig.budget.BallotKind;
import nl.evenredig.budget.Cases;
import nl.evenredig.budget.Comparison;
import nl.evenredig.budget.Completion;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Method;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Project;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.Ties;
import nl.evenredig.budget.Utility;
import nl.evenredig.budget.check.Check;
import nl.evenredig.budget.pabulib.PabulibReader;
import nl.evenredig.budget.pabulib.Strictness;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Seed;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Real elections: what towns decided with binding force, and what other software (pabutools 1.2.3, exact fractions)
/// computed. Setting apart projects dearer than the budget makes no difference in any of these files.
class TallyCase {
    @Test
    void assenDecidedNineProjectsByEqualShares() throws IOException {
        Election election = read(Cases.shipped("assen-2024").resolve("election.pb"));
        Outcome outcome = Tally.of(election, Rules.usualFor(election.kind()));

        assertThat(ids(outcome, outcome.funded()))
                .containsExactly("3", "9", "2", "11", "13", "14", "5", "6", "12");
        assertThat(Set.copyOf(outcome.funded())).isEqualTo(decided(election));
        assertThat(outcome.cost().decimal()).isEqualTo("76700");
        assertThat(outcome.runs()).isEqualTo(845);
        assertThat(outcome.excluded()).isEqualTo(5);
        assertThat(Tally.of(election, outcome.rules().mostVotesFirst()).excluded()).isZero();
        assertThat(Check.of(outcome)).isEmpty();
    }

    @Test
    void wieliczkaDecidedThirtyProjectsByEqualSharesWithTheComparison() throws IOException {
        Election election = read(Cases.shipped("wieliczka-2023").resolve("election.pb"));
        Rules rules =
                new Rules(
                        Method.EQUAL_SHARES,
                        Utility.COST,
                        new Completion.Add1(Money.UNIT, false, false),
                        Comparison.VOTERS,
                        Ties.COST_VOTES_LOT,
                        new Seed("0"));
        Outcome outcome = Tally.of(election, rules);

        assertThat(outcome.funded()).hasSize(30);
        assertThat(Set.copyOf(outcome.funded())).isEqualTo(decided(election));
        assertThat(outcome.cost().decimal()).isEqualTo("995079");
    }

    @TestFactory
    Stream<DynamicTest> otherSoftwareFundsTheSameProjectsInTheSameOrder() throws IOException {
        List<Path> expected = Cases.expectations();
        assumeTrue(!expected.isEmpty(), "Skipped: there are no expected outcomes at hand.");
        return expected.stream().flatMap(TallyCase::rules);
    }

    private static Stream<DynamicTest> rules(Path expectation) {
        JsonNode rules = new ObjectMapper().readTree(expectation.toFile()).path("rules");
        Path file = Cases.electionOf(expectation);
        return rules.properties().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(
                                file.getFileName() + " " + rule.getKey(),
                                () -> compare(read(file), rule.getKey(), rule.getValue())));
    }

    private static void compare(Election election, String name, JsonNode expected) {
        Outcome outcome = Tally.of(election, named(name, election.kind()));
        List<String> order = expected.path("order").valueStream().map(JsonNode::asString).toList();
        List<String> funded = ids(outcome, outcome.funded());
        if (name.equals("phragmen")) {
            assertThat(funded).containsExactlyInAnyOrderElementsOf(order);
        } else {
            assertThat(funded).isEqualTo(order);
        }
        assertThat(Check.of(outcome)).isEmpty();
    }

    /// The rule behind a name such as `mes_cost_add1_noex`.
    private static Rules named(String name, BallotKind kind) {
        Method method =
                name.startsWith("greedy")
                        ? Method.GREEDY
                        : name.equals("phragmen") ? Method.PHRAGMEN : Method.EQUAL_SHARES;
        Utility utility = name.contains("card") ? Utility.CARDINALITY : Utility.usualFor(kind);
        String completion = name.replaceFirst("^(mes|greedy)_(cost|card)_?", "");
        return Rules.usualFor(kind)
                .with(method)
                .with(utility)
                .with(Ties.ID)
                .with(
                        switch (completion) {
                            case "add1" -> new Completion.Add1(Money.UNIT, true, false);
                            case "add1_noex" -> new Completion.Add1(Money.UNIT, false, false);
                            case "add1u" -> new Completion.Add1(Money.UNIT, true, true);
                            case "u" -> new Completion.Fill();
                            default -> new Completion.None();
                        });
    }

    private static Election read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file)) {
            return PabulibReader.read(text, Strictness.LENIENT).archive().orElseThrow().election();
        }
    }

    private static List<String> ids(Outcome outcome, List<Integer> projects) {
        return projects.stream().map(p -> outcome.election().projects().get(p).id()).toList();
    }

    private static Set<Integer> decided(Election election) {
        return election.projects().stream()
                .filter(Project::isSelected)
                .map(project -> election.position(project.id()))
                .collect(Collectors.toSet());
    }
}
