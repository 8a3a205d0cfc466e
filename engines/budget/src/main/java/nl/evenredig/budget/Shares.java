// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.evenredig.exact.Ratio;

/// Tables by attribute: what each group of voters got out of a round, where the source tells who belongs to it.
public final class Shares {
    /// The youngest age of each band but the first.
    private static final int[] BANDS = {18, 25, 35, 45, 55, 65, 75};

    private Shares() {}

    /// One share for each value of an attribute, sorted by value; voters of whom it is not known come under the empty
    /// value. Cost: the number of groups times the number of ballots.
    ///
    /// @param attribute position of the column in [Voter#values]
    public static List<Share> by(Outcome outcome, List<Voter> voters, int attribute) {
        return by(outcome, voters, attribute, UnaryOperator.identity());
    }

    /// The same by age band, for a column that holds ages in years: `0-17`, `18-24`, … `75+`.
    public static List<Share> byAgeBand(Outcome outcome, List<Voter> voters, int attribute) {
        return by(outcome, voters, attribute, Shares::band);
    }

    private static List<Share> by(
            Outcome outcome, List<Voter> voters, int attribute, UnaryOperator<String> group) {
        int ballots = outcome.election().ballots().size();
        Map<String, int[]> groups = new TreeMap<>();
        for (Voter voter : voters) {
            String value = group.apply(voter.values().get(attribute));
            groups.computeIfAbsent(value, _ -> new int[ballots])[voter.ballot()]++;
        }
        Ledger ledger = Ledger.of(outcome);
        List<Share> shares = new ArrayList<>();
        groups.forEach((value, members) -> shares.add(share(ledger, value, members)));
        return List.copyOf(shares);
    }

    private static Share share(Ledger ledger, String group, int[] members) {
        Election election = ledger.outcome().election();
        boolean[] funded = ledger.outcome().isFunded();
        int voters = 0;
        int excluded = 0;
        for (int b = 0; b < members.length; b++) {
            voters += members[b];
            excluded += election.ballots().get(b).countOf(funded) == 0 ? members[b] : 0;
        }
        Ratio money = Ratio.ZERO;
        for (Ratio payment : ledger.payments(members)) {
            money = money.plus(payment);
        }
        return new Share(group, voters, money, excluded);
    }

    private static String band(String age) {
        if (!age.matches("\\d{1,3}")) {
            return "";
        }
        int years = Integer.parseInt(age);
        int youngest = 0;
        for (int next : BANDS) {
            if (years < next) {
                return youngest + "-" + (next - 1);
            }
            youngest = next;
        }
        return youngest + "+";
    }
}
