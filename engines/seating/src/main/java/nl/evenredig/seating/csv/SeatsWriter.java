// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.Round;
import nl.evenredig.seating.Seating;

/// Writes who sits where as the file that [SeatsReader] reads, and people as one that [PeopleReader] reads.
public final class SeatsWriter {
    private SeatsWriter() {}

    /// Everyone's tables, round by round; rounds that were held before come first.
    public static void seats(Gathering gathering, Seating seating, Appendable out)
            throws IOException {
        List<Round> rounds =
                Stream.concat(gathering.past().stream(), seating.rounds().stream()).toList();
        List<String> head = new ArrayList<>(List.of("id"));
        for (int r = 1; r <= rounds.size(); r++) {
            head.add("round_" + r);
        }
        row(out, head);
        List<int[]> tables =
                rounds.stream().map(it -> it.byPerson(gathering.people().size())).toList();
        for (int i = 0; i < gathering.people().size(); i++) {
            int person = i;
            List<String> fields = new ArrayList<>(List.of(gathering.people().get(i).id()));
            tables.forEach(
                    round -> fields.add(round[person] == 0 ? "" : Integer.toString(round[person])));
            row(out, fields);
        }
    }

    /// A column `id` and one for each feature; what binds people is not written.
    public static void people(Gathering gathering, Appendable out) throws IOException {
        List<String> head = new ArrayList<>(List.of("id"));
        head.addAll(gathering.features());
        row(out, head);
        for (Person person : gathering.people()) {
            List<String> fields = new ArrayList<>(List.of(person.id()));
            fields.addAll(person.values());
            row(out, fields);
        }
    }

    private static void row(Appendable out, List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(fields.get(i)));
        }
        out.append('\n');
    }

    private static String quoted(String text) {
        boolean isPlain =
                text.chars()
                        .noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
