// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.leximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.evenredig.sortition.Outcome.Relaxation;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;

/// Finds the smallest change of the quotas, within their flexible bounds, with which a panel exists: as few seats as
/// possible below a least or above a most, counted over all quotas.
///
/// Each quota becomes two rows of ones: people and *missing* seats are at least `least`; people and *unused* room are at
/// most `mostFlex`. Missing seats count against, unused room counts for; a search keeps looking for one seat better.
final class Relief {
    private static final int TRIES = 20_000;

    private final Pool pool;
    private final Frame plain;
    private final Frame frame;
    private final int quotas;
    private final Dive.Bounds bounds;

    private Relief(Pool pool, Kinds kinds) {
        this.pool = pool;
        plain = kinds.frame();
        quotas = pool.quotas().size();
        frame = frame();
        bounds = Face.all(frame);
    }

    /// What must give way; nothing when even the flexible bounds do not help, or no change was found.
    static List<Relaxation> of(Pool pool) {
        return new Relief(pool, Kinds.of(pool)).relaxations();
    }

    /// What must give way so that someone of a kind can be on a panel.
    static List<Relaxation> of(Pool pool, Kinds kinds, int kind) {
        Relief relief = new Relief(pool, kinds);
        relief.bounds.least()[kind] = 1;
        return relief.relaxations();
    }

    private List<Relaxation> relaxations() {
        BigInteger[] gains = new BigInteger[frame.kinds()];
        Arrays.fill(gains, BigInteger.ZERO);
        for (int q = 0; q < quotas; q++) {
            gains[missing(q)] = BigInteger.ONE.negate();
            gains[unused(q)] = BigInteger.ONE;
        }
        BigInteger worst = BigInteger.valueOf(-(long) pool.seats() * (quotas + 1));
        return new Summit(frame, TRIES).highest(gains, worst, bounds)
                        instanceof Summit.Answer.Higher it
                ? told(it.best())
                : List.of();
    }

    private List<Relaxation> told(int[] seats) {
        List<Relaxation> relaxations = new ArrayList<>();
        for (int q = 0; q < quotas; q++) {
            Quota quota = pool.quotas().get(q);
            int has = 0;
            for (int k = 0; k < plain.kinds(); k++) {
                for (int row : plain.rows[k]) {
                    has += row == 1 + q ? seats[k] : 0;
                }
            }
            if (!quota.admits(has)) {
                relaxations.add(
                        new Relaxation(
                                q, Math.min(quota.least(), has), Math.max(quota.most(), has)));
            }
        }
        return relaxations;
    }

    private int missing(int quota) {
        return plain.kinds() + quota;
    }

    private int unused(int quota) {
        return plain.kinds() + quotas + quota;
    }

    /// The rows of the plain frame, the quotas' as "at least"; then the quotas' once more as "at most".
    private Frame frame() {
        int kinds = plain.kinds();
        int height = plain.height();
        int[] count = new int[kinds + 2 * quotas];
        int[][] rows = new int[count.length][];
        int[] least = new int[height + quotas];
        int[] most = new int[height + quotas];
        System.arraycopy(plain.count, 0, count, 0, kinds);
        System.arraycopy(plain.least, 0, least, 0, height);
        System.arraycopy(plain.most, 0, most, 0, height);
        for (int k = 0; k < kinds; k++) {
            rows[k] = twice(plain.rows[k]);
        }
        for (int q = 0; q < quotas; q++) {
            Quota quota = pool.quotas().get(q);
            count[missing(q)] = quota.least() - quota.leastFlex();
            rows[missing(q)] = new int[] {1 + q};
            most[1 + q] = pool.seats() + quota.least();
            int upper = Math.min(quota.mostFlex(), Math.max(pool.seats(), quota.most()));
            count[unused(q)] = upper - quota.most();
            rows[unused(q)] = new int[] {height + q};
            most[height + q] = upper;
        }
        return new Frame(count, rows, least, most);
    }

    private int[] twice(int[] own) {
        List<Integer> all = new ArrayList<>();
        for (int row : own) {
            all.add(row);
            if (row >= 1 && row <= quotas) {
                all.add(plain.height() + row - 1);
            }
        }
        return all.stream().mapToInt(row -> row).toArray();
    }
}
