// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.anneal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import nl.evenredig.exact.Seed;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.Score;
import nl.evenredig.seating.csv.PeopleReader;
import nl.evenredig.seating.csv.TableList;
import nl.evenredig.seating.csv.Wishes;
import nl.evenredig.seating.sample.Crowd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Gatherings that others seated too, and what must be reached.
class SeatingCase {
    private static final Path CASES = Path.of("../../cases/seating");

    private static Gathering read(Path people, Properties asked) throws IOException {
        Wishes.Columns columns =
                new Wishes.Columns(
                        list(asked, "mix"),
                        list(asked, "together"),
                        list(asked, "apart"),
                        "",
                        asked.getProperty("language", ""),
                        asked.getProperty("interpreter", ""));
        Wishes wishes =
                new Wishes(
                        "",
                        columns,
                        TableList.parse(asked.getProperty("tables")).orElseThrow(),
                        Integer.parseInt(asked.getProperty("rounds")),
                        1,
                        Set.of());
        try (Reader in = Files.newBufferedReader(people)) {
            return PeopleReader.read(List.of(in), wishes).gathering().orElseThrow();
        }
    }

    private static List<String> list(Properties asked, String key) {
        return Stream.of(asked.getProperty(key, "").split(",", -1))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static Score score(Gathering gathering) {
        Outcome.Seated outcome = (Outcome.Seated) Search.of(gathering, new Seed("0"));
        SearchLaw.holds(outcome.seating(), gathering);
        return outcome.score();
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups-100", "hall-60"})
    void aShippedGatheringIsSeatedAtLeastAsWellAsIsKnown(String name) throws IOException {
        Properties expected = new Properties();
        try (Reader in = Files.newBufferedReader(CASES.resolve(name + "/expected.properties"))) {
            expected.load(in);
        }
        Score score = score(read(CASES.resolve(name + "/people.csv"), expected));
        assertThat(score.met()).isGreaterThanOrEqualTo(number(expected, "met"));
        assertThat(score.metBound()).isEqualTo(number(expected, "met_bound"));
        assertThat(score.outOfShare()).isLessThanOrEqualTo(number(expected, "out_of_share"));
        assertThat(score.outBound()).isEqualTo(number(expected, "out_bound"));
    }

    private static int number(Properties expected, String key) {
        return Integer.parseInt(expected.getProperty(key));
    }

    /// The tool that people use today reaches 123 pairs with 111 cells out of share, a prototype 234 with 13.
    @Test
    void fortyPeopleWithSevenFeaturesAreSeatedBetterThanByOthers() throws IOException {
        String data = System.getenv().getOrDefault("EVENREDIG_DATA", "../../../shared/data");
        Path people = Path.of(data).resolve("seating/sf_f_40.csv");
        assumeTrue(Files.isRegularFile(people), "no seating/sf_f_40.csv here");
        Properties asked = new Properties();
        asked.setProperty("tables", "8x5");
        asked.setProperty("rounds", "3");
        asked.setProperty("mix", "a,b,c,d,e,f,g");
        Score score = score(read(people, asked));
        assertThat(score.met()).isGreaterThanOrEqualTo(234);
        assertThat(score.outOfShare()).isLessThan(13);
        assertThat(score.metBound()).isEqualTo(240);
    }

    @Test
    void aHallOf500MeetsHardlyAnyoneTwiceAndNearlyEveryTableMixes() {
        Score score = score(Crowd.of(500, 8, 5, 1));
        assertThat(score.met()).isGreaterThanOrEqualTo(score.metBound() - 10);
        assertThat(score.outOfShare()).isLessThanOrEqualTo(20);
    }
}
