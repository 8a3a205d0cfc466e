// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Completion;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Method;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Points;
import nl.evenredig.budget.Rules;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;

/// Counts an election by its rules. The same election and rules always give the same outcome.
///
/// Counting goes in complete counts, so that whoever waits can be told how far it is: call [#advance] until it answers
/// false, then take the [#outcome]. Memory: about 30 bytes for each choice on a ballot. A tally serves one thread.
public final class Tally {
    private final Election election;
    private final Rules rules;
    private final Tableau tableau;
    private final Precedence precedence;
    private final List<Integer> eligible;
    private final EqualShares equalShares;
    private final Trail trail;
    private EqualShares.Run kept;
    private int runs;
    private boolean finished;

    private Tally(Election election, Rules rules) {
        this.election = election;
        this.rules = rules;
        tableau = new Tableau(election, Points.of(rules, election.kind()));
        precedence = new Precedence(election, rules.ties(), rules.seed());
        eligible =
                IntStream.range(0, tableau.projects())
                        .filter(p -> tableau.totalPoints[p] > 0 && !isDearerThanAll(p))
                        .boxed()
                        .toList();
        equalShares =
                new EqualShares(
                        tableau,
                        rules.utility(),
                        precedence,
                        eligible.stream().mapToInt(Integer::intValue).toArray());
        trail = new Trail(election);
        finished = rules.method() != Method.EQUAL_SHARES;
        kept = equalShares.none();
    }

    /// Counts an election from beginning to end.
    public static Outcome of(Election election, Rules rules) {
        Tally tally = begin(election, rules);
        while (tally.advance()) {}
        return tally.outcome();
    }

    /// Lays the election out; nothing is counted yet.
    public static Tally begin(Election election, Rules rules) {
        return new Tally(election, rules);
    }

    /// Makes one complete count of Equal Shares.
    ///
    /// @return false when there was nothing more to count
    public boolean advance() {
        if (finished) {
            return false;
        }
        EqualShares.Run run = equalShares.run(endowment());
        runs++;
        Money cost = trail.cost(run.projects());
        if (cost.isMoreThan(election.budget())) {
            trail.overshot(runs, run.endowment(), cost);
            finished = true;
        } else {
            trail.tried(runs, run, cost);
            kept = run;
            finished = isEnough(run, cost);
        }
        return !finished;
    }

    private boolean isEnough(EqualShares.Run run, Money cost) {
        return switch (rules.completion()) {
            case Completion.None() -> true;
            case Completion.Fill() -> true;
            case Completion.Add1(_, boolean stops, _) ->
                    run.projects().size() == eligible.size()
                            || (stops && isExhaustive(run, election.budget().minus(cost)));
        };
    }

    private boolean isExhaustive(EqualShares.Run run, Money left) {
        return eligible.stream()
                .filter(p -> !run.projects().contains(p))
                .allMatch(p -> election.projects().get(p).cost().isMoreThan(left));
    }

    private Ratio endowment() {
        long raise =
                rules.completion() instanceof Completion.Add1 add1 ? add1.increment() * runs : 0;
        return Ratio.of(election.budget().cents(), tableau.people).plus(Ratio.of(raise));
    }

    /// How many complete counts were made.
    public int runs() {
        return runs;
    }

    /// What the projects of the last count that fitted cost together.
    public Money spent() {
        return trail.cost(kept.projects());
    }

    /// The outcome, after the last [#advance].
    public Outcome outcome() {
        List<BudgetStep> steps = new ArrayList<>(setApart());
        Outcome outcome =
                switch (rules.method()) {
                    case EQUAL_SHARES -> equalShares(steps);
                    case GREEDY -> byOrder(steps, greedy(rules).fill(eligible, election.budget()));
                    case PHRAGMEN ->
                            byOrder(
                                    steps,
                                    new Phragmen(election, tableau, precedence).buy(eligible));
                };
        return switch (rules.comparison()) {
            case NONE -> outcome;
            case VOTERS, EXCLUSION ->
                    new Contest(outcome, of(election, rules.mostVotesFirst())).decide();
        };
    }

    private Outcome equalShares(List<BudgetStep> steps) {
        List<Integer> funded = new ArrayList<>(kept.projects());
        steps.addAll(trail.steps(kept));
        if (fills()) {
            List<Integer> rest = eligible.stream().filter(p -> !funded.contains(p)).toList();
            List<BudgetStep> filled =
                    greedy(rules).fill(rest, election.budget().minus(trail.cost(funded)));
            steps.addAll(filled);
            funded.addAll(Trail.taken(filled));
        }
        return new Outcome(
                election, rules, funded, kept.purchases(), kept.endowment(), runs, steps);
    }

    private boolean fills() {
        return switch (rules.completion()) {
            case Completion.None() -> false;
            case Completion.Fill() -> true;
            case Completion.Add1 add1 -> add1.thenFill();
        };
    }

    private Outcome byOrder(List<BudgetStep> steps, List<BudgetStep> counted) {
        steps.addAll(counted);
        return new Outcome(election, rules, Trail.taken(counted), List.of(), Ratio.ZERO, 1, steps);
    }

    private Greedy greedy(Rules by) {
        return new Greedy(election, tableau, by.utility(), precedence);
    }

    private List<BudgetStep> setApart() {
        return IntStream.range(0, tableau.projects())
                .filter(this::isDearerThanAll)
                .<BudgetStep>mapToObj(BudgetStep.SetApart::new)
                .toList();
    }

    private boolean isDearerThanAll(int project) {
        return tableau.cost[project] > election.budget().cents();
    }
}
