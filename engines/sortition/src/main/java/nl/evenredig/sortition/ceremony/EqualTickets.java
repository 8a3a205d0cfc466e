// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.ceremony;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Panel;

/// A lottery with a round number of tickets, each for one panel, so that a public draw can be done with balls.
///
/// The panels are those of another lottery. One after the other the panel is taken that those need most whose share of
/// the tickets so far is furthest behind their chance. Where that moves someone's chance by more than [#bound], which is
/// known beforehand, every panel gets its tickets rounded down instead, and the largest remainders one more; that never
/// does. Proven in `docs/methods/sortition.md`, "Round tickets". Cost: members of all panels for each ticket.
// Welling, "Herding dynamical weights to learn", ICML 2009, over a lottery's panels; largest
// remainders: Hamilton 1792.
public final class EqualTickets {
    private EqualTickets() {}

    /// @param tickets how many, at least 1
    public static Lottery of(Lottery lottery, int people, int tickets) {
        Lottery herded = herded(lottery, people, tickets);
        Ratio off = deviation(herded.chances(people), lottery.chances(people));
        return off.compareTo(bound(lottery, tickets)) <= 0 ? herded : rounded(lottery, tickets);
    }

    /// By how much nobody's chance moves at most: a quarter of the number of panels for each ticket.
    public static Ratio bound(Lottery lottery, int tickets) {
        return Ratio.of(lottery.panels().size(), 4L * tickets).min(Ratio.ONE);
    }

    /// Every panel its tickets rounded down, and one more for the largest remainders.
    static Lottery rounded(Lottery lottery, int tickets) {
        BigInteger all = lottery.tickets();
        List<Panel> panels = new ArrayList<>(lottery.panels());
        BigInteger wanted = BigInteger.valueOf(tickets);
        panels.sort(
                Comparator.comparing((Panel it) -> it.tickets().multiply(wanted).mod(all))
                        .reversed());
        BigInteger left = wanted;
        for (Panel panel : panels) {
            left = left.subtract(panel.tickets().multiply(wanted).divide(all));
        }
        List<Panel> chosen = new ArrayList<>();
        for (int p = 0; p < panels.size(); p++) {
            boolean isUp = BigInteger.valueOf(p).compareTo(left) < 0;
            BigInteger down = panels.get(p).tickets().multiply(wanted).divide(all);
            BigInteger own = isUp ? down.add(BigInteger.ONE) : down;
            if (own.signum() > 0) {
                chosen.add(new Panel(own, panels.get(p).members()));
            }
        }
        return new Lottery(chosen);
    }

    private static Lottery herded(Lottery lottery, int people, int tickets) {
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
