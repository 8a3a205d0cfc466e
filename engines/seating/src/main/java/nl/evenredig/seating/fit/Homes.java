// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.fit;

/// How many people of a block would leave the table they have.
final class Homes {
    private final Blocks blocks;
    private final int[] home;
    private final int tables;

    /// @param home for each person the place of the table they have, -1 for none
    /// @param tables how many there are
    Homes(Blocks blocks, int[] home, int tables) {
        this.blocks = blocks;
        this.home = home;
        this.tables = tables;
    }

    /// When the block comes to this table.
    int cost(int block, int table) {
        int cost = 0;
        for (int person : blocks.members(block)) {
            cost += home[person] >= 0 && home[person] != table ? 1 : 0;
        }
        return cost;
    }

    /// When the block comes to the table that is best for it.
    int least(int block) {
        int least = Integer.MAX_VALUE;
        for (int t = 0; t < tables; t++) {
            if (blocks.table(block) < 0 || blocks.table(block) == t) {
                least = Math.min(least, cost(block, t));
            }
        }
        return least;
    }
}
