// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Outcome.Purchase;
import nl.evenredig.budget.Points;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.Utility;
import nl.evenredig.exact.Ratio;

/// Equal Shares written straight from the paper, in fractions only: slow, and what the fast one must equal.
final class PlainEqualShares {
    private final Election election;
    private final Rules rules;
    private final Ratio[] money;

    private PlainEqualShares(Election election, Rules rules, Ratio endowment) {
        this.election = election;
        this.rules = rules;
        money = new Ratio[election.ballots().size()];
        Arrays.fill(money, endowment);
    }

    static List<Purchase> run(Election election, Rules rules, Ratio endowment) {
        return new PlainEqualShares(election, rules, endowment).run();
    }

    private List<Purchase> run() {
        List<Purchase> bought = new ArrayList<>();
        List<Integer> waiting =
                new ArrayList<>(
                        IntStream.range(0, election.projects().size())
                                .filter(p ->
                                        cost(p).compareTo(Ratio.of(election.budget().cents())) <= 0)
                                .boxed()
                                .toList());
        Precedence precedence = new Precedence(election, rules.ties(), rules.seed());
        while (true) {
            List<Purchase> offers =
                    waiting.stream().map(this::offer).flatMap(Optional::stream).toList();
            Optional<Ratio> least =
                    offers.stream().map(this::perUtility).min(Comparator.naturalOrder());
            if (least.isEmpty()) {
                return bought;
            }
            List<Integer> tied =
                    offers.stream()
                            .filter(offer -> perUtility(offer).equals(least.get()))
                            .map(Purchase::project)
                            .toList();
            int chosen = precedence.among(tied).chosen();
            Purchase purchase =
                    offers.stream().filter(o -> o.project() == chosen).findFirst().orElseThrow();
            pay(purchase);
            bought.add(purchase);
            waiting.remove(Integer.valueOf(chosen));
        }
    }

    private Optional<Purchase> offer(int project) {
        List<Integer> supporters =
                IntStream.range(0, money.length)
                        .filter(b -> points(b, project) > 0)
                        .boxed()
                        .sorted(Comparator.comparing(b -> money[b].over(points(b, project))))
                        .toList();
        Ratio rest = cost(project);
        long weight = supporters.stream().mapToLong(b -> weight(b, project)).sum();
        for (int b : supporters) {
            Ratio price = rest.over(weight);
            if (price.compareTo(money[b].over(points(b, project))) <= 0) {
                return Optional.of(new Purchase(project, price));
            }
            rest = rest.minus(money[b].times(election.ballots().get(b).voters()));
            weight -= weight(b, project);
        }
        return Optional.empty();
    }

    private void pay(Purchase purchase) {
        for (int b = 0; b < money.length; b++) {
            Ratio price = purchase.perPoint().times(points(b, purchase.project()));
            money[b] = money[b].minus(price.min(money[b]));
        }
    }

    private Ratio perUtility(Purchase offer) {
        return rules.utility() == Utility.COST
                ? offer.perPoint().over(cost(offer.project()))
                : offer.perPoint();
    }

    private long weight(int b, int project) {
        return points(b, project) * election.ballots().get(b).voters();
    }

    private long points(int b, int project) {
        Ballot ballot = election.ballots().get(b);
        int place = ballot.placeOf(project);
        return place < 0 ? 0 : Points.of(rules, election.kind()).on(ballot, place);
    }

    private Ratio cost(int project) {
        return Ratio.of(election.projects().get(project).cost().cents());
    }
}
