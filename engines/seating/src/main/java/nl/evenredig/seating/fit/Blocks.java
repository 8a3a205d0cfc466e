// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Obstacle;

/// Who must sit together whatever happens: a block is a person alone, or people who are bound by a bond, an interpreter
/// or a table; and which people may not share one.
///
/// Whether all this can be at once is another question: see `Obstacles`.
public final class Blocks {
    private final Gathering gathering;
    private final List<int[]> people = new ArrayList<>();
    private final int[] of;
    private final int[] tables;
    private final int[][] apart;
    private final List<Obstacle> unheard = new ArrayList<>();

    private Blocks(Gathering gathering) {
        this.gathering = gathering;
        int count = gathering.people().size();
        Unions unions = unions();
        of = new int[count];
        int[] number = new int[count];
        for (int i = 0; i < count; i++) {
            int root = unions.find(i);
            if (root == i) {
                number[i] = people.size();
                people.add(new int[unions.size(i)]);
            }
            of[i] = number[root];
        }
        int[] filled = new int[people.size()];
        for (int i = 0; i < count; i++) {
            people.get(of[i])[filled[of[i]]++] = i;
        }
        tables = new int[people.size()];
        apart = apart();
    }

    /// The blocks of a gathering, in the order of its people.
    public static Blocks of(Gathering gathering) {
        return new Blocks(gathering);
    }

    private Unions unions() {
        Unions unions = new Unions(gathering.people().size());
        for (Bond bond : gathering.bonds()) {
            if (bond.kind() == Bond.Kind.TOGETHER) {
                bond.people().forEach(it -> unions.join(bond.people().getFirst(), it));
            }
        }
        int[] first = new int[gathering.tables().size() + 1];
        for (int i = 0; i < gathering.people().size(); i++) {
            int table = gathering.people().get(i).table();
            if (table > 0 && table < first.length && first[table] > 0) {
                unions.join(first[table] - 1, i);
            } else if (table > 0 && table < first.length) {
                first[table] = i + 1;
            }
        }
        LanguageTables languages = new LanguageTables(gathering, unions);
        gathering.languages().forEach(language -> languages.bind(language).ifPresent(unheard::add));
        return unions;
    }

    private int[][] apart() {
        List<TreeSet<Integer>> others = new ArrayList<>();
        gathering.people().forEach(_ -> others.add(new TreeSet<>()));
        for (Bond bond : gathering.bonds()) {
            if (bond.kind() == Bond.Kind.APART) {
                bond.people().forEach(it -> others.get(it).addAll(bond.people()));
            }
        }
        int[][] lists = new int[others.size()][];
        for (int i = 0; i < lists.length; i++) {
            others.get(i).remove(i);
            lists[i] = others.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
        for (int b = 0; b < tables.length; b++) {
            for (int person : people.get(b)) {
                tables[b] = Math.max(tables[b], gathering.people().get(person).table());
            }
        }
        return lists;
    }

    public Gathering gathering() {
        return gathering;
    }

    public int count() {
        return people.size();
    }

    /// Positions of the people of a block, ascending.
    public int[] people(int block) {
        return people.get(block).clone();
    }

    public int size(int block) {
        return people.get(block).length;
    }

    /// The block of a person.
    public int of(int person) {
        return of[person];
    }

    /// The place, from 0, of the table where a block must be; -1 when any will do.
    public int table(int block) {
        return tables[block] - 1;
    }

    /// Positions of the people with whom a person may not share a table, ascending.
    public int[] apart(int person) {
        return apart[person].clone();
    }

    /// As [#people(int)], for reading only.
    int[] members(int block) {
        return people.get(block);
    }

    /// As [#apart(int)], for reading only.
    int[] enemies(int person) {
        return apart[person];
    }

    /// Whether two blocks may not share a table.
    public boolean areApart(int block, int other) {
        for (int person : people.get(block)) {
            for (int enemy : apart[person]) {
                if (of[enemy] == other) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether someone of the block may not share a table with someone.
    public boolean hasApart(int block) {
        for (int person : people.get(block)) {
            if (apart[person].length > 0) {
                return true;
            }
        }
        return false;
    }

    /// Languages that no interpreter, or too few, can serve.
    List<Obstacle> unheard() {
        return List.copyOf(unheard);
    }
}
