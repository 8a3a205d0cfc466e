// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Gatherings so small that all their seatings can be listed.
public final class SmallGatherings {
    private SmallGatherings() {}

    /// One for each seed: up to seven people at two or three tables, often with someone bound, apart or fixed; now and
    /// then nobody can be seated as asked.
    public static Gathering of(long seed) {
        Random random = new Random(seed);
        int count = 4 + random.nextInt(4);
        int many = 2 + random.nextInt(count == 7 ? 1 : 2);
        List<Table> tables = new ArrayList<>();
        int seats = 0;
        for (int t = 0; t < many; t++) {
            int least = (count - seats + many - t - 1) / (many - t);
            int size = Math.max(1, least + random.nextInt(3) - (t == many - 1 ? 0 : 1));
            tables.add(new Table(size));
            seats += size;
        }
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int fixed = random.nextInt(8) == 0 ? 1 + random.nextInt(many) : 0;
            List<String> values =
                    List.of("a" + random.nextInt(2), "b" + random.nextInt(3), unknown(random));
            people.add(new Person("p" + (9 - i), values, fixed));
        }
        Gathering plain =
                Gathering.mixing(List.of("a", "b", "c"), people, tables, 1 + random.nextInt(2));
        return plain.with(bonds(count, random))
                .speaking(languages(count, random))
                .weighing(random.nextBoolean() ? 1 : 1000);
    }

    private static String unknown(Random random) {
        return random.nextInt(4) == 0 ? "" : "c" + random.nextInt(2);
    }

    private static List<Bond> bonds(int count, Random random) {
        List<Bond> bonds = new ArrayList<>();
        int many = random.nextInt(3);
        for (int i = 0; i < many; i++) {
            Bond.Kind kind = random.nextBoolean() ? Bond.Kind.TOGETHER : Bond.Kind.APART;
            List<Integer> people = new ArrayList<>();
            int size = 2 + random.nextInt(2);
            while (people.size() < size) {
                int person = random.nextInt(count);
                if (!people.contains(person)) {
                    people.add(person);
                }
            }
            bonds.add(new Bond(kind, "bond " + i, people));
        }
        return bonds;
    }

    private static List<Language> languages(int count, Random random) {
        if (random.nextInt(4) > 0) {
            return List.of();
        }
        int interpreter = random.nextInt(count);
        int speaker = (interpreter + 1 + random.nextInt(count - 1)) % count;
        return List.of(new Language("tr", List.of(speaker), List.of(interpreter)));
    }

    /// Every way to seat one round that obeys every rule.
    ///
    /// @param attendance how many sit at each table; empty for any number that there are seats for
    public static List<Round> rounds(Gathering gathering, List<Integer> attendance) {
        List<Round> rounds = new ArrayList<>();
        int many = gathering.tables().size();
        int all = (int) Math.pow(many, gathering.people().size());
        for (int code = 0; code < all; code++) {
            List<List<Integer>> tables = new ArrayList<>();
            gathering.tables().forEach(_ -> tables.add(new ArrayList<>()));
            int rest = code;
            for (int i = 0; i < gathering.people().size(); i++) {
                tables.get(rest % many).add(i);
                rest /= many;
            }
            Round round = new Round(tables);
            boolean isAsked =
                    attendance.isEmpty()
                            || tables.stream().map(List::size).toList().equals(attendance);
            if (isAsked && obeys(gathering, round)) {
                rounds.add(round);
            }
        }
        return rounds;
    }

    private static boolean obeys(Gathering gathering, Round round) {
        for (int t = 0; t < round.tables().size(); t++) {
            if (round.tables().get(t).size() > gathering.tables().get(t).seats()) {
                return false;
            }
        }
        for (int i = 0; i < gathering.people().size(); i++) {
            int fixed = gathering.people().get(i).table();
            if (fixed > 0 && round.tableOf(i) != fixed) {
                return false;
            }
        }
        for (Bond bond : gathering.bonds()) {
            long tables = bond.people().stream().map(round::tableOf).distinct().count();
            if (tables != (bond.kind() == Bond.Kind.TOGETHER ? 1 : bond.people().size())) {
                return false;
            }
        }
        return gathering.languages().stream()
                .allMatch(language ->
                        round.tableOf(language.speakers().getFirst())
                                == round.tableOf(language.interpreters().getFirst()));
    }
}
