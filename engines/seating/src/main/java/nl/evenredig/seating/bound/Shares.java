// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.bound;

import java.util.Arrays;
import java.util.function.IntPredicate;
import nl.evenredig.seating.fit.Blocks;
import nl.evenredig.seating.fit.Spread;

/// How many cells of one round must be out of share at least. Derived in `docs/methods/seating.md`, "The bound on shares".
///
/// Each value is looked at by itself; cells of two values are never the same, so what each needs adds up.
final class Shares {
    private final Blocks blocks;
    private final Spread spread;
    private final int[] sits;

    /// @param sits how many sit at each table
    Shares(Blocks blocks, Spread spread, int[] sits) {
        this.blocks = blocks;
        this.spread = spread;
        this.sits = sits;
    }

    int least() {
        int least = 0;
        for (int v = 0; v < spread.values().size(); v++) {
            least += Math.max(byCrowds(v), byBlocks(v));
        }
        return least;
    }

    /// Blocks that are too much for every table they can be at take a table out of share each, or share one; and what
    /// they hold is lacking elsewhere.
    private int byCrowds(int value) {
        int over = 0;
        int under = 0;
        int held = 0;
        for (int b = 0; b < blocks.count(); b++) {
            int block = b;
            int has = has(b, value);
            if (everywhere(b, t -> has > spread.most(value, sits[t]))) {
                over += blocks.size(b);
                held += has;
            }
            int others = blocks.size(b) - has;
            if (everywhere(block, t -> sits[t] - others < spread.least(value, sits[t]))) {
                under += blocks.size(b);
            }
        }
        return Math.max(tables(over) + tables(under), lacking(value, held));
    }

    private boolean everywhere(int block, IntPredicate isSo) {
        boolean isEverywhere = true;
        for (int t = 0; t < sits.length; t++) {
            isEverywhere &= !mayHold(t, block) || isSo.test(t);
        }
        return isEverywhere;
    }

    private boolean mayHold(int table, int block) {
        int fixed = blocks.table(block);
        return sits[table] >= blocks.size(block) && (fixed < 0 || fixed == table);
    }

    private int has(int block, int value) {
        int feature = spread.values().get(value).feature();
        int has = 0;
        for (int person : blocks.people(block)) {
            has += spread.value(person, feature) == value ? 1 : 0;
        }
        return has;
    }

    /// How many tables so many people need at least.
    private int tables(int people) {
        int[] sorted = sits.clone();
        Arrays.sort(sorted);
        int tables = 0;
        int left = people;
        for (int i = sorted.length - 1; i >= 0 && left > 0; i--) {
            left -= sorted[i];
            tables++;
        }
        return tables;
    }

    /// How many cells are out of share when so many of a value are at tables with too many: the others then have at most
    /// the rest, so that all tables that are not out have their least.
    private int lacking(int value, int held) {
        if (held == 0) {
            return 0;
        }
        int[] least = new int[sits.length];
        for (int t = 0; t < sits.length; t++) {
            least[t] = spread.least(value, sits[t]);
        }
        Arrays.sort(least);
        int needed = Arrays.stream(least).sum();
        int out = 0;
        for (int i = least.length - 1; i >= 0; i--) {
            if (needed <= spread.values().get(value).people() - held) {
                break;
            }
            needed -= least[i];
            out++;
        }
        return out;
    }

    /// The worst block by itself: at its best table, with the rest of the value spread as well as can be.
    private int byBlocks(int value) {
        int worst = 0;
        for (int b = 0; b < blocks.count(); b++) {
            if (blocks.size(b) > 1 || blocks.table(b) >= 0) {
                worst = Math.max(worst, byBlock(value, b));
            }
        }
        return worst;
    }

    private int byBlock(int value, int block) {
        int has = has(block, value);
        int others = blocks.size(block) - has;
        int best = Integer.MAX_VALUE;
        for (int t = 0; t < sits.length; t++) {
            if (mayHold(t, block)) {
                int most = Math.min(sits[t] - others, spread.values().get(value).people());
                for (int here = has; here <= most; here++) {
                    best = Math.min(best, out(value, t, here));
                }
            }
        }
        return best == Integer.MAX_VALUE ? 0 : best;
    }

    /// The fewest cells of a value out of share when so many sit at one table.
    private int out(int value, int table, int here) {
        int rest = spread.values().get(value).people() - here;
        int[] give = new int[sits.length - 1];
        int[] take = new int[sits.length - 1];
        int least = 0;
        int most = 0;
        for (int t = 0, i = 0; t < sits.length; t++) {
            if (t != table) {
                give[i] = spread.least(value, sits[t]);
                take[i] = sits[t] - spread.most(value, sits[t]);
                least += give[i];
                most += spread.most(value, sits[t]);
                i++;
            }
        }
        boolean isIn =
                here >= spread.least(value, sits[table]) && here <= spread.most(value, sits[table]);
        return (isIn ? 0 : 1) + fewest(give, least - rest) + fewest(take, rest - most);
    }

    /// How many of the amounts, largest first, make up for what is lacking.
    private static int fewest(int[] amounts, int lacking) {
        Arrays.sort(amounts);
        int left = lacking;
        int fewest = 0;
        for (int i = amounts.length - 1; i >= 0 && left > 0; i--) {
            left -= amounts[i];
            fewest++;
        }
        return fewest;
    }
}
