// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.math.BigInteger;
import java.util.List;

/// One possible panel with its tickets in the lottery.
///
/// @param tickets more than none; the chance is this number over that of all panels together
/// @param members positions in [Pool#people()], ascending
public record Panel(BigInteger tickets, List<Integer> members) {
    public Panel {
        members = List.copyOf(members);
        if (tickets.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Panel must have tickets > 0, but tickets=%s.".formatted(tickets));
        }
    }
}
