// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.fit;

import java.util.ArrayList;
import java.util.List;
import nl.evenredig.seating.Bond;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Obstacle;
import nl.evenredig.seating.Person;

/// What can be seen to be impossible without trying: by looking at one block, one bond or one language at a time.
public final class Obstacles {
    /// Enough for anyone to see what is wrong.
    private static final int MOST = 20;

    private final Gathering gathering;
    private final Blocks blocks;
    private final List<Obstacle> found = new ArrayList<>();

    private Obstacles(Blocks blocks) {
        this.gathering = blocks.gathering();
        this.blocks = blocks;
        found.addAll(blocks.unheard());
    }

    /// All that is found; nothing when it takes trying to know.
    public static List<Obstacle> of(Blocks blocks) {
        return new Obstacles(blocks).found();
    }

    private List<Obstacle> found() {
        int seats = gathering.seats();
        if (gathering.people().size() > seats) {
            found.add(new Obstacle.TooManyPeople(gathering.people().size(), seats));
        }
        for (Person person : gathering.people()) {
            if (person.table() > gathering.tables().size()) {
                found.add(
                        new Obstacle.NoSuchTable(
                                person.id(), person.table(), gathering.tables().size()));
            }
        }
        for (Bond bond : gathering.bonds()) {
            apart(bond);
        }
        for (int b = 0; b < blocks.count(); b++) {
            block(b);
        }
        return found.stream().limit(MOST).toList();
    }

    private void apart(Bond bond) {
        if (bond.kind() != Bond.Kind.APART) {
            return;
        }
        List<Integer> people = bond.people().stream().distinct().toList();
        int tables = gathering.tables().size();
        if (people.size() > tables) {
            found.add(new Obstacle.TooManyApart(bond.name(), people.size(), tables));
        }
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size() && found.size() < MOST; j++) {
                if (blocks.of(people.get(i)) == blocks.of(people.get(j))) {
                    found.add(new Obstacle.TogetherAndApart(id(people.get(i)), id(people.get(j))));
                }
            }
        }
    }

    private void block(int block) {
        int[] people = blocks.people(block);
        int first = -1;
        for (int person : people) {
            int table = gathering.people().get(person).table();
            if (table > 0 && first < 0) {
                first = person;
            } else if (table > 0 && table != gathering.people().get(first).table()) {
                int before = gathering.people().get(first).table();
                found.add(new Obstacle.FixedAtTwoTables(id(first), before, id(person), table));
                return;
            }
        }
        int fixed = blocks.table(block);
        if (people.length > gathering.mostSeats()) {
            List<String> group = new ArrayList<>();
            for (int person : people) {
                group.add(id(person));
            }
            found.add(new Obstacle.GroupTooLarge(group, gathering.mostSeats()));
        } else if (hasTable(fixed) && people.length > gathering.tables().get(fixed).seats()) {
            int seats = gathering.tables().get(fixed).seats();
            found.add(new Obstacle.TableOverfull(fixed + 1, people.length, seats));
        }
    }

    private boolean hasTable(int table) {
        return table >= 0 && table < gathering.tables().size();
    }

    private String id(int person) {
        return gathering.people().get(person).id();
    }
}
