// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.evenredig.exact.Ratio;

/// The exact numbers behind the basis of a [Mix]: what a seat of each kind is worth, and the weight of each panel.
final class Ledger {
    private final int[] wishes;
    private final List<int[]> panels;

    /// The variables of the basis that are not what a kind has more than its wish.
    private final int[] columns;

    /// The kinds that have exactly their wish.
    private final int[] tight;

    /// @param wishes of each kind; 0 for the settled
    /// @param basis of the mix
    Ledger(int[] wishes, List<int[]> panels, int[] basis) {
        this.wishes = wishes;
        this.panels = panels;
        columns = Arrays.stream(basis).filter(it -> it >= Mix.PART).sorted().toArray();
        tight =
                IntStream.range(0, wishes.length)
                        .filter(k -> Arrays.stream(basis).noneMatch(it -> it == Mix.slack(k)))
                        .toArray();
    }

    /// What a seat of each kind is worth, and last what the panels of the basis are worth; in whole numbers without a
    /// common divisor. None when these are not all at least nothing: then the mix is not the best.
    Optional<BigInteger[]> prices() {
        long[][] matrix = new long[columns.length][tight.length + 1];
        BigInteger[] right = new BigInteger[columns.length];
        for (int c = 0; c < columns.length; c++) {
            for (int j = 0; j < tight.length; j++) {
                matrix[c][j] = entry(columns[c], tight[j]);
            }
            matrix[c][tight.length] = columns[c] == Mix.PART ? 0 : -1;
            right[c] = columns[c] == Mix.PART ? BigInteger.ONE.negate() : BigInteger.ZERO;
        }
        return matrix.length == tight.length + 1
                ? Fractions.solve(matrix, right).map(this::spread).filter(Ledger::isFair)
                : Optional.empty();
    }

    private BigInteger[] spread(BigInteger[] solution) {
        BigInteger[] prices = new BigInteger[wishes.length + 1];
        Arrays.fill(prices, BigInteger.ZERO);
        BigInteger common = BigInteger.ZERO;
        for (int j = 0; j <= tight.length; j++) {
            prices[j < tight.length ? tight[j] : wishes.length] = solution[j];
            common = common.gcd(solution[j]);
        }
        BigInteger by = common.max(BigInteger.ONE);
        Arrays.setAll(prices, k -> prices[k].divide(by));
        return prices;
    }

    private static boolean isFair(BigInteger[] prices) {
        return Arrays.stream(prices).allMatch(it -> it.signum() >= 0);
    }

    /// Panels with weights with which everyone has at least what was settled; none when the basis does not say.
    ///
    /// @param settled seats of each kind; none for those not settled
    Optional<List<Walk.Part>> parts(Ratio[] settled) {
        BigInteger unit = BigInteger.ONE;
        for (Ratio seats : settled) {
            unit = unit.divide(unit.gcd(seats.denominator())).multiply(seats.denominator());
        }
        long[][] matrix = new long[tight.length + 1][columns.length];
        BigInteger[] right = new BigInteger[tight.length + 1];
        for (int j = 0; j < tight.length; j++) {
            int kind = tight[j];
            Arrays.setAll(matrix[j], c -> entry(columns[c], kind));
            Ratio seats = settled[kind];
            right[j] = seats.numerator().multiply(unit.divide(seats.denominator()));
        }
        Arrays.setAll(matrix[tight.length], c -> columns[c] == Mix.PART ? 0 : 1);
        right[tight.length] = unit;
        return matrix.length == columns.length
                ? Fractions.solve(matrix, right).flatMap(this::parts)
                : Optional.empty();
    }

    private Optional<List<Walk.Part>> parts(BigInteger[] solution) {
        List<Walk.Part> parts = new ArrayList<>();
        for (int c = 0; c < columns.length; c++) {
            if (solution[c].signum() < 0) {
                return Optional.empty();
            }
            if (columns[c] != Mix.PART && solution[c].signum() > 0) {
                parts.add(new Walk.Part(panels.get(columns[c]), solution[c]));
            }
        }
        return Optional.of(parts);
    }

    private long entry(int column, int kind) {
        return column == Mix.PART ? -wishes[kind] : panels.get(column)[kind];
    }
}
