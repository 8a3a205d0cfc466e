// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.fit.Spread;

/// Who sits where now, in every round at once, with all that is needed to say at once what a swap would change.
///
/// The same number of people stays at each table: two people swap, or two groups of equal size. Cost of a swap: one look
/// at each feature and at each neighbour.
final class Board {
    private final int people;
    private final int features;
    private final int tables;
    private final Prices prices;
    private final int width;
    private final int[] first;
    private final int[] tableOf;
    private final int[][] at;
    private final int[][] seat;
    private final int[] value;
    private final int[][] has;
    private final byte[] times;
    private int met;
    private int possible;
    private int out;

    /// @param start for each round who sits on each seat, table by table
    /// @param sits how many sit at each table
    Board(Gathering gathering, int[][] start, int[] sits) {
        Spread spread = Spread.of(gathering);
        people = gathering.people().size();
        features = gathering.features().size();
        tables = sits.length;
        prices = new Prices(spread, sits, gathering.weight());
        width = prices.width();
        first = new int[tables + 1];
        tableOf = new int[people];
        for (int t = 0; t < tables; t++) {
            first[t + 1] = first[t] + sits[t];
            Arrays.fill(tableOf, first[t], first[t + 1], t);
        }
        value = new int[people * features];
        for (int i = 0; i < people; i++) {
            for (int f = 0; f < features; f++) {
                int known = spread.value(i, f);
                value[i * features + f] = known < 0 ? prices.values() : known;
            }
        }
        at = new int[start.length][];
        seat = new int[start.length][people];
        has = new int[start.length * tables][prices.values() + 1];
        times = new byte[people * people];
        gathering.past().forEach(this::remember);
        for (int r = 0; r < start.length; r++) {
            at[r] = start[r].clone();
            sit(r);
        }
    }

    private void remember(Round round) {
        for (List<Integer> table : round.tables()) {
            for (int i : table) {
                for (int j : table) {
                    times[i * people + j] += (byte) (i == j ? 0 : 1);
                }
            }
        }
    }

    private void sit(int round) {
        for (int t = 0; t < tables; t++) {
            int[] counts = has[round * tables + t];
            for (int s = first[t]; s < first[t + 1]; s++) {
                int person = at[round][s];
                seat[round][person] = s;
                for (int f = 0; f < features; f++) {
                    counts[value[person * features + f]]++;
                }
                for (int before = first[t]; before < s; before++) {
                    possible++;
                    met += meet(person, at[round][before]) ? 1 : 0;
                }
            }
            // Whoever's value is unknown changes no cell: that row of prices holds nothing.
            counts[prices.values()] = 1;
            int[] costs = prices.at(t);
            for (int v = 0; v < prices.values(); v++) {
                out += costs[v * width + counts[v]] > 0 ? 1 : 0;
            }
        }
    }

    private boolean meet(int one, int other) {
        times[other * people + one]++;
        return ++times[one * people + other] == 1;
    }

    /// Pairs who meet anew.
    int met() {
        return met;
    }

    /// How many meetings are not new.
    int again() {
        return possible - met;
    }

    /// Cells out of share.
    int out() {
        return out;
    }

    int table(int round, int person) {
        return tableOf[seat[round][person]];
    }

    int first(int table) {
        return first[table];
    }

    int sits(int table) {
        return first[table + 1] - first[table];
    }

    int at(int round, int place) {
        return at[round][place];
    }

    /// What shares would cost more when two people at different tables swap.
    int shareChange(int round, int one, int other) {
        int here = tableOf[seat[round][one]];
        int there = tableOf[seat[round][other]];
        int[] hasHere = has[round * tables + here];
        int[] hasThere = has[round * tables + there];
        int[] costHere = prices.at(here);
        int[] costThere = prices.at(there);
        int change = 0;
        int p = one * features;
        int q = other * features;
        for (int f = 0; f < features; f++, p++, q++) {
            int v = value[p];
            int w = value[q];
            if (v != w) {
                int vHere = v * width + hasHere[v];
                int wHere = w * width + hasHere[w];
                int vThere = v * width + hasThere[v];
                int wThere = w * width + hasThere[w];
                change += costHere[vHere - 1] - costHere[vHere];
                change += costThere[vThere + 1] - costThere[vThere];
                change += costHere[wHere + 1] - costHere[wHere];
                change += costThere[wThere - 1] - costThere[wThere];
            }
        }
        return change;
    }

    /// How many more pairs would meet when two people at different tables swap.
    int meetChange(int round, int one, int other) {
        return gain(round, one, other) + gain(round, other, one);
    }

    /// What the neighbours of one win when another comes in the place.
    private int gain(int round, int goes, int comes) {
        int table = tableOf[seat[round][goes]];
        int[] sitting = at[round];
        int lost = goes * people;
        int won = comes * people;
        int gain = 0;
        for (int s = first[table]; s < first[table + 1]; s++) {
            int neighbour = sitting[s];
            if (neighbour != goes) {
                gain -= times[lost + neighbour] == 1 ? 1 : 0;
                gain += times[won + neighbour] == 0 ? 1 : 0;
            }
        }
        return gain;
    }

    /// Two people at different tables swap.
    void swap(int round, int one, int other) {
        met += meetChange(round, one, other);
        replace(round, one, other);
        replace(round, other, one);
        int seatOne = seat[round][one];
        int seatOther = seat[round][other];
        recount(round, one, other);
        at[round][seatOne] = other;
        at[round][seatOther] = one;
        seat[round][one] = seatOther;
        seat[round][other] = seatOne;
    }

    private void replace(int round, int goes, int comes) {
        int table = tableOf[seat[round][goes]];
        for (int s = first[table]; s < first[table + 1]; s++) {
            int neighbour = at[round][s];
            if (neighbour != goes) {
                times[goes * people + neighbour]--;
                times[neighbour * people + goes]--;
                times[comes * people + neighbour]++;
                times[neighbour * people + comes]++;
            }
        }
    }

    private void recount(int round, int one, int other) {
        int here = tableOf[seat[round][one]];
        int there = tableOf[seat[round][other]];
        for (int f = 0; f < features; f++) {
            int v = value[one * features + f];
            int w = value[other * features + f];
            if (v != w) {
                change(round, here, v, -1);
                change(round, here, w, 1);
                change(round, there, v, 1);
                change(round, there, w, -1);
            }
        }
    }

    private void change(int round, int table, int value, int by) {
        int[] counts = has[round * tables + table];
        if (value < prices.values()) {
            int[] costs = prices.at(table);
            int before = value * width + counts[value];
            out += (costs[before + by] > 0 ? 1 : 0) - (costs[before] > 0 ? 1 : 0);
            counts[value] += by;
        }
    }

    /// Who sits on each seat, in each round.
    int[][] seats() {
        int[][] seats = new int[at.length][];
        for (int r = 0; r < seats.length; r++) {
            seats[r] = at[r].clone();
        }
        return seats;
    }

    /// Such seats as a seating.
    Seating seating(int[][] seats) {
        List<Round> rounds = new ArrayList<>();
        for (int[] round : seats) {
            List<List<Integer>> all = new ArrayList<>();
            for (int t = 0; t < tables; t++) {
                List<Integer> table = new ArrayList<>();
                for (int s = first[t]; s < first[t + 1]; s++) {
                    table.add(round[s]);
                }
                all.add(table);
            }
            rounds.add(new Round(all));
        }
        return new Seating(rounds);
    }
}
