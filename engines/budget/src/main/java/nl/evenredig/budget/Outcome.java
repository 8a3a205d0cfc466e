// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.util.List;
import java.util.stream.IntStream;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;

/// What a count came to: which projects are funded, in which order, and every step on the way.
///
/// @param election what was counted
/// @param rules how
/// @param funded positions of the funded projects in the order of funding; filled ones last
/// @param purchases what supporters paid, for projects bought under Equal Shares; empty under other rules, or when the
///     comparison chose most votes first
/// @param endowment everyone's share in the count that holds, in cents; zero where nobody holds a share
/// @param runs complete counts, one that overshot included; 1 without Add1
/// @param steps everything that happened, in order
public record Outcome(
        Election election,
        Rules rules,
        List<Integer> funded,
        List<Purchase> purchases,
        Ratio endowment,
        int runs,
        List<BudgetStep> steps) {
    public Outcome {
        funded = List.copyOf(funded);
        purchases = List.copyOf(purchases);
        steps = List.copyOf(steps);
    }

    /// What supporters paid for one project.
    ///
    /// @param project its position
    /// @param perPoint what someone with enough money paid for each point given, in cents; who had less paid all they had
    public record Purchase(int project, Ratio perPoint) {}

    public boolean funds(int project) {
        return funded.contains(project);
    }

    /// What the funded projects cost together.
    public Money cost() {
        Money sum = new Money(0, election.budget().currency());
        for (int project : funded) {
            sum = sum.plus(election.projects().get(project).cost());
        }
        return sum;
    }

    /// For each project, by position, whether it is funded.
    public boolean[] isFunded() {
        boolean[] isFunded = new boolean[election.projects().size()];
        funded.forEach(project -> isFunded[project] = true);
        return isFunded;
    }

    /// How many voters have 0, 1, 2, … of their chosen projects funded; the last entry is not zero unless it is the only.
    public int[] votersByFundedProjects() {
        boolean[] isFunded = isFunded();
        int[] voters = new int[funded.size() + 1];
        for (Ballot ballot : election.ballots()) {
            voters[ballot.countOf(isFunded)] += ballot.voters();
        }
        int most = IntStream.range(0, voters.length).filter(i -> voters[i] > 0).max().orElse(0);
        return IntStream.rangeClosed(0, most).map(i -> voters[i]).toArray();
    }

    /// How many voters have none of their chosen projects funded.
    public int excluded() {
        return votersByFundedProjects()[0];
    }
}
