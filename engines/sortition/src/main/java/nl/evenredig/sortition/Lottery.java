// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import nl.evenredig.exact.Ratio;

/// Every panel that can be drawn, each with its number of tickets: the draw picks one ticket.
///
/// @param panels at least one, in published order
public record Lottery(List<Panel> panels) {
    public Lottery {
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("Lottery must have panels >= 1.");
        }
    }

    /// All tickets together.
    public BigInteger tickets() {
        return panels.stream().map(Panel::tickets).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// Everyone's exact chance. Cost: one addition for each member of each panel.
    public List<Ratio> chances(int people) {
        BigInteger[] tickets = new BigInteger[people];
        Arrays.fill(tickets, BigInteger.ZERO);
        for (Panel panel : panels) {
            for (int member : panel.members()) {
                tickets[member] = tickets[member].add(panel.tickets());
            }
        }
        BigInteger all = tickets();
        return Arrays.stream(tickets).map(held -> new Ratio(held, all)).toList();
    }

    /// The panel that holds a ticket.
    ///
    /// @param ticket from 0, less than [#tickets()]
    public Panel holding(BigInteger ticket) {
        BigInteger passed = BigInteger.ZERO;
        for (Panel panel : panels) {
            passed = passed.add(panel.tickets());
            if (ticket.signum() >= 0 && ticket.compareTo(passed) < 0) {
                return panel;
            }
        }
        throw new IllegalArgumentException(
                "Lottery must have ticket < %s, but ticket=%s.".formatted(passed, ticket));
    }
}
