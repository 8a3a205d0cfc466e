// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.leximin.Sortition;

/// Who would gain when quotas give way so that a panel exists: seats and chances under the changed quotas, for every value
/// of the features that give way.
///
/// @param receipt of the draw under the changed quotas
/// @param rows in the order of the quotas
public record Gains(DrawReceipt receipt, List<Row> rows) {
    public Gains {
        rows = List.copyOf(rows);
    }

    /// One value.
    ///
    /// @param quota as it was asked
    /// @param people with this value
    /// @param seats to be expected for them together
    /// @param least the smallest chance among them
    public record Row(Quota quota, int people, Ratio seats, Ratio least) {}

    /// By the method that was asked for; none when no change helps.
    public static Optional<Gains> of(Outcome.Infeasible outcome) {
        if (outcome.relaxations().isEmpty()) {
            return Optional.empty();
        }
        return DrawReceipt.of(Sortition.of(outcome.relaxed(), outcome.method()), "")
                .map(receipt -> new Gains(receipt, rows(outcome, receipt)));
    }

    private static List<Row> rows(Outcome.Infeasible outcome, DrawReceipt receipt) {
        List<Quota> quotas = outcome.pool().quotas();
        List<String> bent =
                outcome.relaxations().stream().map(it -> quotas.get(it.quota()).feature()).toList();
        List<Row> rows = new ArrayList<>();
        for (int q = 0; q < quotas.size(); q++) {
            if (bent.contains(quotas.get(q).feature())) {
                rows.add(row(receipt, quotas.get(q), q));
            }
        }
        return rows;
    }

    private static Row row(DrawReceipt receipt, Quota quota, int place) {
        Pool pool = receipt.pool();
        int people = 0;
        Ratio seats = Ratio.ZERO;
        Ratio least = Ratio.ONE;
        for (int i = 0; i < pool.people().size(); i++) {
            if (pool.people().get(i).quotas().contains(place)) {
                people++;
                seats = seats.plus(receipt.chances().get(i));
                least = least.min(receipt.chances().get(i));
            }
        }
        return new Row(quota, people, seats, people == 0 ? Ratio.ZERO : least);
    }
}
