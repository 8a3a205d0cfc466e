// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.csv.SeatsWriter;
import nl.evenredig.seating.csv.TableList;
import nl.evenredig.seating.sample.Crowd;

/// One gathering to seat, beside what other tools were seen to reach.
///
/// @param people file with people
/// @param options what else to type
/// @param recorded pairs met, cells out of share and seconds of the peer, then of a throw-away prototype; measured earlier on
///     a busy machine of two cores
record SeatingCase(String name, Path people, List<String> options, String recorded) {
    /// Doublings of a hall, for the exponent.
    static final List<Integer> SIZES = List.of(125, 250, 500, 1000, 2000);

    /// The gatherings that are on this machine.
    static List<SeatingCase> atHand() {
        String data = System.getenv().getOrDefault("EVENREDIG_DATA", "../shared/data");
        Path beside = BudgetCase.root().resolve(data).resolve("seating/sf_f_40.csv");
        Path shipped = BudgetCase.root().resolve("cases/seating");
        List<SeatingCase> cases = new ArrayList<>();
        if (Files.isRegularFile(beside)) {
            List<String> options = options("8x5", 3, "a", "b", "c", "d", "e", "f", "g");
            String recorded = "123, 111, 3.6; 234, 13, 2.0";
            cases.add(new SeatingCase("sf_f_40", beside, options, recorded));
        }
        List<String> groups = options("20x5", 5, "gender", "age", "region", "nation", "media");
        cases.add(
                new SeatingCase(
                        "groups-100",
                        shipped.resolve("groups-100/people.csv"),
                        groups,
                        "745, 105, 22.6; 1000, 0, 3.0"));
        List<String> hall = new ArrayList<>(options("8x6,3x4", 3, "party", "district", "age"));
        hall.addAll(List.of("--together", "helper", "--apart", "organisation"));
        hall.addAll(List.of("--language", "needs", "--interpreter", "speaks"));
        Path people = shipped.resolve("hall-60/people.csv");
        cases.add(new SeatingCase("hall-60", people, hall, "-"));
        return cases;
    }

    /// An invented hall with tables of eight, written to a folder.
    static SeatingCase invented(int people, int rounds, Path folder) throws IOException {
        Gathering gathering = Crowd.of(people, 8, rounds, 1);
        Path file = folder.resolve("hall-" + people + ".csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            SeatsWriter.people(gathering, out);
        }
        String tables = TableList.text(gathering.tables());
        List<String> options = options(tables, rounds, gathering.features().toArray(String[]::new));
        return new SeatingCase("invented " + people, file, options, "-");
    }

    private static List<String> options(String tables, int rounds, String... mix) {
        List<String> options = new ArrayList<>();
        options.addAll(List.of("--tables", tables, "--rounds", Integer.toString(rounds), "--mix"));
        options.addAll(List.of(mix));
        return options;
    }

    /// What to type to seat them.
    ///
    /// @param answer where the seats and the score are kept
    List<String> words(Path answer) {
        List<String> words = new ArrayList<>(List.of("seat", "--people", people.toString()));
        words.addAll(options);
        words.addAll(List.of("--receipt", answer.toString()));
        return words;
    }
}
