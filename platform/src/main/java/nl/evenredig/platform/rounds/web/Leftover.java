// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.evenredig.budget.Explanation;
import nl.evenredig.budget.Outcome;
import nl.evenredig.exact.Money;
import nl.evenredig.telling.words.BudgetWords;

/// Why money is left over: which plans still fit in it, and how near the nearest of them was.
///
/// @param money what is left
/// @param fitting how many plans that people chose still fit in it
/// @param nearest the one among them whose supporters lacked the smallest part of its cost; empty when none fits
public record Leftover(Money money, int fitting, Optional<Nearest> nearest) {
    /// A plan that fits in the money left, and what its supporters lacked.
    public record Nearest(String name, String cost, String lacked) {}

    static Leftover of(Outcome outcome, BudgetWords words) {
        Money left = outcome.election().budget().minus(outcome.cost());
        long[] votes = outcome.election().votes();
        List<Integer> fitting =
                IntStream.range(0, votes.length)
                        .filter(p -> votes[p] > 0 && !outcome.funds(p))
                        .filter(p -> !outcome.election().projects().get(p).cost().isMoreThan(left))
                        .boxed()
                        .toList();
        Optional<Nearest> nearest =
                fitting.stream()
                        .map(words::explanation)
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(Explanation::effectiveSupport))
                        .map(found -> nearest(outcome, words, found));
        return new Leftover(left, fitting.size(), nearest);
    }

    private static Nearest nearest(Outcome outcome, BudgetWords words, Explanation found) {
        Money cost = outcome.election().projects().get(found.project()).cost();
        return new Nearest(words.name(found.project()), words.money(cost), words.lacked(found));
    }
}
