// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import nl.evenredig.exact.Seed;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Outcome;
import nl.evenredig.seating.anneal.Reseating;
import nl.evenredig.seating.anneal.Search;
import nl.evenredig.seating.sample.Crowd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is done to the files, reading, seating and re-seating never throw; what was written reads the same.
class FilesLaw {
    private static final String PEOPLE =
            """
            id,party,age,helper,home,seat,needs,speaks
            a,x,1,h1,,,tr,
            b,y,2,h1,q,2,,
            c,x,2,,q,,,tr
            d,y,1,,,,ar,
            e,z,3,,,1,,"ar tr"
            f,z,3,,,,,
            """;
    private static final String SEATS = "id,round_1,round_2\na,1,2\nb,2,2\nc,1,2\nd,1,1\ne,1,1\n";
    private static final String MARKS = "\"',;\n\r\t 0129-.fmé\uFEFF\u0000\uFFFF";
    private static final Wishes.Columns COLUMNS =
            new Wishes.Columns(
                    List.of("party", "age"),
                    List.of("helper"),
                    List.of("home"),
                    "seat",
                    "needs",
                    "speaks");

    static LongStream seeds() {
        return LongStream.range(0, 1500);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangedFileNeverThrows(long seed) {
        Random random = new Random(seed);
        String people = random.nextBoolean() ? mutated(PEOPLE, random) : PEOPLE;
        String seats = mutated(SEATS, random);
        assertThatCode(() -> seat(people, seats)).doesNotThrowAnyException();
    }

    private static void seat(String people, String seats) {
        SeatsReader.Found found = SeatsReader.read(new StringReader(seats));
        found.earlier().ifPresent(earlier -> seat(people, earlier));
    }

    private static void seat(String people, Earlier earlier) {
        Wishes wishes =
                new Wishes(
                        "",
                        COLUMNS,
                        TableList.parse("2,2x3").orElseThrow(),
                        earlier.rounds(),
                        1,
                        Set.of("f"));
        PeopleReader.read(List.of(new StringReader(people)), wishes)
                .gathering()
                .ifPresent(gathering -> {
                    Search.begin(gathering, new Seed("0")).outcome();
                    Reseating.of(gathering, earlier.of(gathering, 1, earlier.rounds()));
                });
    }

    static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times && !changed.isEmpty(); i++) {
            int at = random.nextInt(changed.length());
            char mark = MARKS.charAt(random.nextInt(MARKS.length()));
            switch (random.nextInt(4)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.setCharAt(at, mark);
                case 2 -> changed.insert(at, mark);
                default -> changed.delete(at, Math.min(changed.length(), at + random.nextInt(40)));
            }
        }
        return changed.toString();
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void whatWasWrittenReadsTheSame(long seed) throws IOException {
        Gathering gathering = Crowd.of(23, 5, 3, seed);
        Outcome.Seated seated =
                (Outcome.Seated) Search.begin(gathering, new Seed("" + seed)).outcome();
        StringBuilder people = new StringBuilder();
        StringBuilder seats = new StringBuilder();
        SeatsWriter.people(gathering, people);
        SeatsWriter.seats(gathering, seated.seating(), seats);
        Wishes wishes =
                new Wishes(
                        "",
                        Wishes.Columns.mixing(gathering.features()),
                        gathering.tables(),
                        3,
                        1,
                        Set.of());
        Reading reading = PeopleReader.read(List.of(new StringReader(people.toString())), wishes);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.gathering()).contains(gathering);
        Earlier earlier =
                SeatsReader.read(new StringReader(seats.toString())).earlier().orElseThrow();
        assertThat(earlier.of(gathering, 1, 3)).isEqualTo(seated.seating());
        // Rounds that were held come first in the file.
        Gathering last =
                Gathering.mixing(gathering.features(), gathering.people(), gathering.tables(), 1)
                        .after(earlier.of(gathering, 1, 2).rounds());
        StringBuilder again = new StringBuilder();
        SeatsWriter.seats(last, earlier.of(gathering, 3, 3), again);
        assertThat(again).hasToString(seats.toString());
    }
}
