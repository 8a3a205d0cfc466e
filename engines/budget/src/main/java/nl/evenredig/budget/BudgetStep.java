// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.util.List;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;
import nl.evenredig.exact.Step;

/// One thing that happened in a count, in the order in which it happened. Projects are positions in
/// [Election#projects].
public sealed interface BudgetStep extends Step {
    /// A project dearer than the whole budget was set apart before counting.
    record SetApart(int project) implements BudgetStep {
        @Override
        public String key() {
            return "budget.step.setApart";
        }
    }

    /// Complete counts that fitted and, one after the other, gave the same projects in the same order.
    ///
    /// @param from number of the first such count, from 1
    /// @param to number of the last
    /// @param endowment everyone's share in the last, in cents
    /// @param cost what the projects cost together
    /// @param funded the projects in the order of buying
    record Tried(int from, int to, Ratio endowment, Money cost, List<Integer> funded)
            implements BudgetStep {
        public Tried {
            funded = List.copyOf(funded);
        }

        @Override
        public String key() {
            return "budget.step.tried";
        }
    }

    /// The count in which the money no longer sufficed, so that the one before it holds.
    ///
    /// @param run its number, from 1
    /// @param endowment everyone's share in it, in cents
    /// @param cost what its projects would cost together, more than the budget
    record Overshot(int run, Ratio endowment, Money cost) implements BudgetStep {
        @Override
        public String key() {
            return "budget.step.overshot";
        }
    }

    /// Supporters bought a project, each paying the same for each point, or all they had left.
    ///
    /// @param perPoint what someone with enough money pays for each point given, in cents
    record Bought(int project, Ratio perPoint) implements BudgetStep {
        @Override
        public String key() {
            return "budget.step.bought";
        }
    }

    /// Two or more projects were exactly as strong; the tie rule chose.
    ///
    /// @param projects all of them, by position
    /// @param chosen the one that went first
    /// @param by what decided: `cost`, `votes`, `lot` or `id`
    record Tied(List<Integer> projects, int chosen, String by) implements BudgetStep {
        public Tied {
            projects = List.copyOf(projects);
        }

        @Override
        public String key() {
            return "budget.step.tied";
        }
    }

    /// A project was taken because it had most support of what was left and still fitted.
    ///
    /// @param left the money left after it
    record Took(int project, Money left) implements BudgetStep {
        @Override
        public String key() {
            return "budget.step.took";
        }
    }

    /// A project had its turn but cost more than was left.
    ///
    /// @param left the money there was
    record Skipped(int project, Money left) implements BudgetStep {
        @Override
        public String key() {
            return "budget.step.skipped";
        }
    }

    /// Phragmén: a project was bought at the moment its supporters together had earned its cost.
    ///
    /// @param moment what everyone had earned by then, in cents
    record Earned(int project, Ratio moment) implements BudgetStep {
        @Override
        public String key() {
            return "budget.step.earned";
        }
    }

    /// Phragmén: the next project would cost more than was left, so the count ended.
    record Ended(int project, Money left) implements BudgetStep {
        @Override
        public String key() {
            return "budget.step.ended";
        }
    }

    /// Equal Shares was set beside most votes first.
    ///
    /// @param equalShares people better off with Equal Shares, or left out by it
    /// @param mostVotes people better off with most votes first, or left out by it
    /// @param kept whether Equal Shares held
    record Compared(Comparison by, long equalShares, long mostVotes, boolean kept)
            implements BudgetStep {
        @Override
        public String key() {
            return "budget.step.compared";
        }
    }
}
