// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Explanation;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Prices;
import nl.evenredig.exact.Ratio;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.telling.words.BudgetWords;

/// What one person's choices did: which of their plans are funded and what each cost them. Worked out for this one
/// answer; nothing of it is kept.
///
/// @param chosen ids of the plans they ticked
/// @param paid their funded plans in the order of buying
/// @param lost their other plans, each with how near it was
public record MyVote(Set<String> chosen, List<Paid> paid, List<Lost> lost) {
    /// A plan of theirs that is funded.
    ///
    /// @param amount what they paid, to the cent
    /// @param share how that compares with what others paid
    public record Paid(String name, String amount, String share) {}

    /// A plan of theirs that is not funded.
    public record Lost(String name, String status) {}

    /// Follows the money of someone who chose these plans.
    static MyVote of(Set<String> ids, Outcome outcome, BudgetWords words, Page page) {
        int[] chosen =
                IntStream.range(0, outcome.election().projects().size())
                        .filter(p -> ids.contains(outcome.election().projects().get(p).id()))
                        .toArray();
        List<Integer> mine = IntStream.of(chosen).boxed().toList();
        List<Ratio> payments = Prices.of(outcome).payments(Ballot.approving(1, chosen));
        List<Paid> paid =
                outcome.funded().stream()
                        .filter(mine::contains)
                        .map(p -> paid(p, payments.get(mine.indexOf(p)), words, page))
                        .toList();
        List<Lost> lost =
                mine.stream()
                        .filter(p -> !outcome.funds(p))
                        .map(p -> new Lost(words.name(p), words.status(p)))
                        .toList();
        return new MyVote(ids, paid, lost);
    }

    private static Paid paid(int project, Ratio payment, BudgetWords words, Page page) {
        Explanation.Payers payers = words.explanation(project).orElseThrow().payers();
        long together = payers.full() + payers.partly();
        String share;
        if (payment.signum() == 0) {
            share = page.say("rounds.vote.nothing");
        } else if (payment.compareTo(payers.largest()) < 0) {
            share = page.say("rounds.vote.rest");
        } else if (payers.partly() == 0 && payers.empty() == 0) {
            share = page.say("rounds.vote.equal", together);
        } else {
            share = page.say("rounds.vote.full", payers.full());
        }
        return new Paid(words.name(project), words.toTheCent(payment), share);
    }

    /// How many plans they chose.
    public int size() {
        return paid.size() + lost.size();
    }
}
