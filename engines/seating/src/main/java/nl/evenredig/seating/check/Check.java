// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Cell;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Language;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.Seating;
import nl.evenredig.seating.bound.Bounds;
import nl.evenredig.seating.fit.Blocks;
import nl.evenredig.seating.fit.Spread;

/// Verifies a seating from the gathering alone and counts its score: it looks for nothing.
///
/// Cost: a few additions for each person and round, and one for each two people at a table.
public final class Check {
    private static final int MOST = 50;

    private final Gathering gathering;
    private final List<Violation> violations = new ArrayList<>();

    private Check(Gathering gathering) {
        this.gathering = gathering;
    }

    /// Every rule that the seating breaks; nothing when it obeys them all.
    public static List<Violation> seating(Gathering gathering, Seating seating) {
        Check check = new Check(gathering);
        if (seating.rounds().size() != gathering.rounds()) {
            return List.of(Violation.of("rounds", seating.rounds().size(), gathering.rounds()));
        }
        for (int r = 0; r < seating.rounds().size() && check.violations.size() < MOST; r++) {
            check.round(seating.rounds().get(r), r + 1);
        }
        return List.copyOf(check.violations);
    }

    /// How good a seating is that breaks no rule, with its bounds.
    public static Score score(Gathering gathering, Seating seating) {
        Bounds bounds = Bounds.of(Blocks.of(gathering), seating.attendance());
        int out = outOfShare(gathering, seating).size();
        return new Score(met(gathering, seating), bounds.met(), out, bounds.outOfShare());
    }

    /// Every cell out of share, round by round and table by table.
    public static List<Cell> outOfShare(Gathering gathering, Seating seating) {
        Spread spread = Spread.of(gathering);
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < seating.rounds().size(); r++) {
            List<List<Integer>> tables = seating.rounds().get(r).tables();
            for (int t = 0; t < tables.size(); t++) {
                cells.addAll(new Spot(gathering, spread, r + 1, t + 1).cells(tables.get(t)));
            }
        }
        return cells;
    }

    /// One table in one round.
    private record Spot(Gathering gathering, Spread spread, int round, int table) {
        List<Cell> cells(List<Integer> people) {
            List<Cell> cells = new ArrayList<>();
            int[] has = counts(spread, people, gathering.features().size());
            for (int v = 0; v < has.length; v++) {
                int least = spread.least(v, people.size());
                int most = spread.most(v, people.size());
                if (has[v] < least || has[v] > most) {
                    Spread.Value value = spread.values().get(v);
                    String feature = gathering.features().get(value.feature());
                    cells.add(new Cell(round, table, feature, value.name(), has[v], least, most));
                }
            }
            return cells;
        }
    }

    private static int[] counts(Spread spread, List<Integer> people, int features) {
        int[] has = new int[spread.values().size()];
        for (int person : people) {
            for (int f = 0; f < features; f++) {
                int value = spread.value(person, f);
                if (value >= 0) {
                    has[value]++;
                }
            }
        }
        return has;
    }

    /// Pairs who meet, and did not in an earlier round.
    public static int met(Gathering gathering, Seating seating) {
        Set<Long> before = new HashSet<>();
        gathering.past().forEach(round -> meet(round, before));
        Set<Long> met = new HashSet<>();
        seating.rounds().forEach(round -> meet(round, met));
        met.removeAll(before);
        return met.size();
    }

    private static void meet(Round round, Set<Long> met) {
        for (List<Integer> table : round.tables()) {
            for (int i = 0; i < table.size(); i++) {
                for (int j = i + 1; j < table.size(); j++) {
                    met.add((long) table.get(i) * Gathering.MOST_PEOPLE + table.get(j));
                }
            }
        }
    }

    private void round(Round round, int number) {
        Set<Integer> seen = new HashSet<>();
        for (int t = 0; t < round.tables().size(); t++) {
            List<Integer> people = round.tables().get(t);
            int seats = t < gathering.tables().size() ? gathering.tables().get(t).seats() : 0;
            if (people.size() > seats) {
                violations.add(Violation.of("seats", number, t + 1, people.size(), seats));
            }
            for (int person : people) {
                if (person < 0 || person >= gathering.people().size() || !seen.add(person)) {
                    violations.add(Violation.of("twice", number, t + 1));
                    return;
                }
            }
        }
        int[] table = round.byPerson(gathering.people().size());
        for (int i = 0; i < table.length; i++) {
            Person person = gathering.people().get(i);
            if (table[i] == 0) {
                violations.add(Violation.of("noSeat", number, person.id()));
            } else if (person.table() > 0 && person.table() != table[i]) {
                violations.add(
                        Violation.of("fixed", number, person.id(), table[i], person.table()));
            }
        }
        gathering.bonds().forEach(bond -> bond(bond, table, number));
        gathering.languages().forEach(language -> language(language, table, number));
    }

    private void bond(Bond bond, int[] table, int round) {
        Set<Integer> tables = new HashSet<>();
        bond.people().forEach(person -> tables.add(table[person]));
        int people = (int) bond.people().stream().distinct().count();
        boolean holds =
                switch (bond.kind()) {
                    case TOGETHER -> tables.size() <= 1;
                    case APART -> tables.size() == people;
                };
        if (!holds) {
            String key = bond.kind() == Bond.Kind.TOGETHER ? "together" : "apart";
            violations.add(Violation.of(key, round, bond.name()));
        }
    }

    private void language(Language language, int[] table, int round) {
        Set<Integer> understood = new HashSet<>();
        language.interpreters().forEach(person -> understood.add(table[person]));
        for (int speaker : language.speakers()) {
            if (!understood.contains(table[speaker])) {
                String id = gathering.people().get(speaker).id();
                violations.add(Violation.of("language", round, id, language.name()));
            }
        }
    }
}
