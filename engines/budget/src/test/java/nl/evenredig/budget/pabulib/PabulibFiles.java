// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.evenredig.budget.BallotKind;

/// Files that a seed makes: every kind of vote, odd ids and names, votes for nothing, columns of the town's own.
final class PabulibFiles {
    private static final List<String> NAMES =
            List.of(
                    "Trees",
                    "",
                    "Café; terrace",
                    "\"Quoted\"",
                    "two\nlines",
                    "None",
                    "a,b",
                    "Zażółć",
                    "½ \" inch");

    private final Random random;
    private final BallotKind kind;
    private final List<String> meta = new ArrayList<>();
    private final List<List<String>> projects = new ArrayList<>();
    private final List<List<String>> votes = new ArrayList<>();

    PabulibFiles(long seed) {
        random = new Random(seed);
        kind = pick(List.of(BallotKind.values()));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            ids.add(random.nextBoolean() ? Integer.toString(i * 7) : "P/" + i + " x\"" + i);
        }
        meta.add("budget;" + (1 + random.nextInt(100_000)) + "." + (10 + random.nextInt(90)));
        meta.add("vote_type;" + kind.code());
        meta.add("description;" + quoted(pick(NAMES)));
        if (random.nextBoolean()) {
            meta.add("currency;" + pick(List.of("EUR", "pln", "guilder", "")));
        }
        plans(ids);
        votes.add(List.of("voter_id", "vote", "points", "age", "where"));
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            votes.add(vote(ids, i));
        }
    }

    private void plans(List<String> ids) {
        projects.add(
                List.of(
                        "project_id",
                        "cost",
                        "name",
                        "category",
                        "target",
                        "neighborhood",
                        "selected",
                        "place"));
        for (String id : ids) {
            projects.add(
                    List.of(
                            id,
                            random.nextInt(1, 9999) + pick(List.of("", ",5", ".05")),
                            pick(NAMES),
                            pick(List.of("", "green", "green, young", "None")),
                            pick(List.of("", "all,old")),
                            pick(List.of("", "None", "North; West")),
                            pick(List.of("", "0", "1", "3", "7")),
                            pick(NAMES)));
        }
    }

    private List<String> vote(List<String> ids, int number) {
        List<String> chosen = new ArrayList<>(ids);
        Collections.shuffle(chosen, random);
        int most = kind == BallotKind.CHOOSE_ONE ? 1 : chosen.size();
        List<String> kept = chosen.subList(0, random.nextInt(Math.min(4, most) + 1));
        String points =
                kept.stream()
                        .map(id -> Integer.toString(random.nextInt(4)))
                        .collect(Collectors.joining(","));
        String id = pick(List.of("v" + number, "v" + number, "v" + number, "None", "v0"));
        return List.of(
                id, String.join(",", kept), points, pick(List.of("", "30", "None")), pick(NAMES));
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    String text() {
        return file(meta, projects, votes);
    }

    /// The same file with its rows and columns in another order.
    String shuffled(Random by) {
        List<String> keys = new ArrayList<>(meta);
        Collections.shuffle(keys, by);
        return file(keys, shuffled(projects, by), shuffled(votes, by));
    }

    private static List<List<String>> shuffled(List<List<String>> table, Random by) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < table.getFirst().size(); i++) {
            columns.add(i);
        }
        Collections.shuffle(columns, by);
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table) {
            rows.add(columns.stream().map(row::get).toList());
        }
        Collections.shuffle(rows.subList(1, rows.size()), by);
        return rows;
    }

    private static String file(
            List<String> meta, List<List<String>> projects, List<List<String>> votes) {
        return "META\n"
                + String.join("\n", meta)
                + "\nPROJECTS\n"
                + table(projects)
                + "VOTES\n"
                + table(votes);
    }

    private static String table(List<List<String>> rows) {
        return rows.stream()
                .map(row ->
                        row.stream().map(PabulibFiles::quoted).collect(Collectors.joining(";"))
                                + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
