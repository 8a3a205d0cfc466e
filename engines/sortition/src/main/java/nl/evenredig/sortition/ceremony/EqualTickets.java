// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.ceremony;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Panel;

/// A lottery with a round number of tickets, each for one panel, so that a public draw can be done with balls.
///
/// The panels are those of another lottery. One after the other the panel is taken that those need most whose share of
/// the tickets so far is furthest behind their chance. Cost: members of all panels for each ticket.
// Welling, "Herding dynamical weights to learn", ICML 2009, over a lottery's panels.
public final class EqualTickets {
    private EqualTickets() {}

    /// @param tickets how many, at least 1
    public static Lottery of(Lottery lottery, int people, int tickets) {
        double[] chances =
                lottery.chances(people).stream().mapToDouble(Ratio::approximate).toArray();
        List<Panel> panels = lottery.panels();
        int[] taken = new int[panels.size()];
        double[] behind = new double[people];
        for (int ticket = 0; ticket < tickets; ticket++) {
            for (int i = 0; i < people; i++) {
                behind[i] += chances[i];
            }
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int p = 0; p < taken.length; p++) {
                double need = need(panels.get(p), behind);
                if (need > most + 1e-9) {
                    most = need;
                    best = p;
                }
            }
            taken[best]++;
            panels.get(best).members().forEach(member -> behind[member]--);
        }
        List<Panel> chosen = new ArrayList<>();
        for (int p = 0; p < taken.length; p++) {
            if (taken[p] > 0) {
                chosen.add(new Panel(BigInteger.valueOf(taken[p]), panels.get(p).members()));
            }
        }
        return new Lottery(chosen);
    }

    private static double need(Panel panel, double[] behind) {
        double need = 0;
        for (int member : panel.members()) {
            need += behind[member];
        }
        return need;
    }

    /// The largest difference, over all people, between two lotteries' chances.
    public static Ratio deviation(List<Ratio> one, List<Ratio> other) {
        Ratio most = Ratio.ZERO;
        for (int i = 0; i < one.size(); i++) {
            Ratio off = one.get(i).minus(other.get(i));
            Ratio size = off.signum() < 0 ? Ratio.ZERO.minus(off) : off;
            most = size.compareTo(most) > 0 ? size : most;
        }
        return most;
    }
}
