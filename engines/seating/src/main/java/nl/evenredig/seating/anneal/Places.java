// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import java.util.ArrayList;
import java.util.List;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.fit.Spread;

/// Who sits where while the numbers at the tables may still change; every question is answered by counting anew.
final class Places {
    private final Gathering gathering;
    private final Spread spread;
    private final int[][] tableOf;
    private final List<List<List<Integer>>> tables = new ArrayList<>();
    private final byte[][] times;

    /// @param tableOf for each round the place of everyone's table
    Places(Gathering gathering, int[][] tableOf) {
        this.gathering = gathering;
        this.tableOf = tableOf;
        spread = Spread.of(gathering);
        times = new byte[gathering.people().size()][gathering.people().size()];
        for (Round round : gathering.past()) {
            for (List<Integer> table : round.tables()) {
                table.forEach(i -> table.forEach(j -> times[i][j] += (byte) (i.equals(j) ? 0 : 1)));
            }
        }
        for (int r = 0; r < tableOf.length; r++) {
            List<List<Integer>> round = new ArrayList<>();
            gathering.tables().forEach(_ -> round.add(new ArrayList<>()));
            tables.add(round);
            for (int i = 0; i < tableOf[r].length; i++) {
                enter(r, i, tableOf[r][i]);
            }
        }
    }

    int table(int round, int person) {
        return tableOf[round][person];
    }

    int sits(int round, int table) {
        return tables.get(round).get(table).size();
    }

    /// Someone goes to another table; answers how many more pairs meet.
    int move(int round, int person, int to) {
        return enter(round, person, to) - leave(round, person, to);
    }

    private int enter(int round, int person, int table) {
        int won = 0;
        for (int other : tables.get(round).get(table)) {
            times[person][other]++;
            won += ++times[other][person] == 1 ? 1 : 0;
        }
        tables.get(round).get(table).add(person);
        return won;
    }

    private int leave(int round, int person, int to) {
        int lost = 0;
        List<Integer> table = tables.get(round).get(tableOf[round][person]);
        table.remove(Integer.valueOf(person));
        for (int other : table) {
            times[person][other]--;
            lost += --times[other][person] == 0 ? 1 : 0;
        }
        tableOf[round][person] = to;
        return lost;
    }

    /// How many cells of a table are out of share.
    int out(int round, int table) {
        List<Integer> people = tables.get(round).get(table);
        int[] has = new int[spread.values().size()];
        for (int person : people) {
            for (int f = 0; f < gathering.features().size(); f++) {
                int value = spread.value(person, f);
                if (value >= 0) {
                    has[value]++;
                }
            }
        }
        int out = 0;
        for (int v = 0; v < has.length; v++) {
            boolean isIn =
                    has[v] >= spread.least(v, people.size())
                            && has[v] <= spread.most(v, people.size());
            out += isIn ? 0 : 1;
        }
        return out;
    }

    Seating seating() {
        return new Seating(tables.stream().map(Round::new).toList());
    }
}
