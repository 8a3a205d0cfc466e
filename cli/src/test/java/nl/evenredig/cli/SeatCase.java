// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hall as a facilitator types it: seats, latecomers, faults, and a receipt that anyone can check.
class SeatCase {
    private static final String GROUPS = "../cases/seating/groups-100/people.csv";

    @TempDir private Path folder;

    private static Typed seat(String people, String tables, String... more) {
        String[] words = {"seat", "--people", people, "--tables", tables};
        return Typed.command(Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void theJsonSaysHowGoodItIsAndWhatIsPossible() {
        Typed typed =
                seat(
                        GROUPS,
                        "20x5",
                        "--rounds",
                        "5",
                        "--mix",
                        "gender",
                        "age",
                        "region",
                        "nation",
                        "media",
                        "--json",
                        "--seed",
                        "0");
        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .contains("\"met\":1000,\"met_bound\":1000,\"out_of_share\":0,\"out_bound\":0")
                .contains("\"seats\":{\"AA\":[");
    }

    @Test
    void seatsAreKeptForWhoStaysAndOthersComeBesideThem() throws IOException {
        String people = write("p.csv", "id,party\n1,a\n2,a\n3,b\n4,b\n5,c\n6,c\n");
        String out = folder.resolve("seats.csv").toString();
        Typed first =
                seat(
                        people,
                        "2x3",
                        "--rounds",
                        "2",
                        "--mix",
                        "party",
                        "--out",
                        out,
                        "--lang",
                        "nl");
        assertThat(first.code()).isZero();
        assertThat(first.plain()).contains("Ronde 2", "Tafel 1", "haar deel van elk kenmerk");
        String late = write("late.csv", "id,party\n7,b\n");
        Typed again =
                seat(
                        people, "2x3", "--mix", "party", "--keep", out, "--gone", "6", "--late",
                        late, "--from", "2");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("Nobody has to move.", "Round 2: 7 takes a seat");
        assertThat(again.out()).doesNotContain("Round 1");
        List<String> before = Files.readAllLines(Path.of(out));
        Typed json = seat(people, "2x3", "--keep", out, "--late", late, "--gone", "6", "--json");
        assertThat(json.out()).contains("\"moved\":0,\"moved_bound\":0");
        String seats = before.get(1).substring(before.get(1).indexOf(',') + 1);
        assertThat(json.out()).contains("\"1\":[" + seats + "]");
    }

    @Test
    void whatIsImpossibleIsToldAndNotThrown() throws IOException {
        String people = write("p.csv", "id,together,apart\n1,x,y\n2,x,y\n3,x,\n");
        Typed typed =
                seat(people, "2x2", "--rounds", "1", "--together", "together", "--apart", "apart");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out())
                .contains("1 and 2 must sit together, and apart.")
                .contains("The largest table has 2 seats.");
        Typed json = seat(people, "2x1", "--rounds", "1", "--together", "apart", "--json");
        assertThat(json.out())
                .contains("\"status\":\"impossible\",\"proven\":true", "\"tooManyPeople\"");
    }

    @Test
    void anyoneChecksAReceiptAndSeesWhatWasChanged() throws IOException {
        String people = write("p.csv", "id,party\n1,a\n2,a\n3,b\n4,b\n5,c\n6,c\n");
        Path receipt = folder.resolve("seats.json");
        String picture = folder.resolve("hall.svg").toString();
        seat(
                people,
                "3x2",
                "--rounds",
                "2",
                "--mix",
                "party",
                "--receipt",
                receipt.toString(),
                "--picture",
                picture,
                "--seed",
                "spring");
        Typed holds = Typed.command("check", receipt.toString());
        assertThat(holds.code()).isZero();
        assertThat(holds.out()).contains("The seating holds", "seed “spring” gives the same");
        assertThat(Files.readString(Path.of(picture))).startsWith("<svg");
        Files.writeString(receipt, Files.readString(receipt).replace("spring", "autumn"));
        Typed changed = Typed.command("check", receipt.toString());
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.err()).contains("The receipt was changed");
    }

    @Test
    void everythingThatIsWrongWithTheWordsIsToldAtOnce() {
        Typed typed = seat("none.csv", "eight", "--late", "7", "--from", "2");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("none.csv", "eight", "--rounds", "--late", "--from");
        Typed most = seat(GROUPS, "20x5", "--rounds", "61", "--weight", "1001");
        assertThat(most.err()).contains("--rounds is at most 60", "--weight is at most 1,000");
    }
}
