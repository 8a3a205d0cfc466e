// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Small elections for tests, as files.
final class Elections {
    private Elections() {}

    /// An election in a town of its own, told apart by `town`, with these rows `id;vote;sex;neighborhood`.
    static byte[] file(String town, List<String> votes) {
        String text =
                """
                META
                key;value
                description;A small round
                country;Netherlands
                unit;%s
                instance;2025
                num_projects;3
                num_votes;%d
                budget;300
                vote_type;approval
                rule;greedy
                date_begin;01.02.2025
                date_end;2025
                currency;EUR
                PROJECTS
                project_id;cost;name;selected
                1;100;Bench;1
                2;200;Trees;0
                3;150;Lamps;1
                VOTES
                voter_id;vote;sex;neighborhood
                %s
                """
                        .formatted(town, votes.size(), String.join("\n", votes));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] file(String town) {
        return file(town, List.of("a;1,2;F;North", "b;3;M;North", "c;1;F;South"));
    }
}
