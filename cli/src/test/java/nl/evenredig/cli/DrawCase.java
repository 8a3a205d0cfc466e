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

/// A draw as people type it: the fairest lottery, a public draw, its check, and replacements.
class DrawCase {
    private static final String CASES = "../cases/sortition/";

    @TempDir private Path folder;

    private static Typed draw(String name, int seats, String... more) {
        String[] words = {
            "draw",
            "--features",
            CASES + name + "/features.csv",
            "--people",
            CASES + name + "/people.csv",
            "--seats",
            Integer.toString(seats)
        };
        return Typed.command(Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new));
    }

    @Test
    void theJsonSaysWhatIsProven() {
        Typed typed = draw("opendlp-monitoring", 30, "--json", "--seed", "1");
        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .contains("\"status\":\"optimal\"", "\"min\":\"0.296703296703\"")
                .contains("\"verified\":true", "\"exact\":{\"1\":\"", "\"drawn\":[\"");
        assertThat(draw("opendlp-monitoring", 30, "--json", "--seed", "1").out())
                .isEqualTo(typed.out());
    }

    @Test
    void householdsAreKept() {
        Typed typed = draw("town-240-couples", 60, "--household", "household", "--lang", "nl");
        assertThat(typed.code()).isZero();
        assertThat(typed.plain()).contains("Bewezen in", "20,78 %");
    }

    @Test
    void aPublicDrawIsRepeatedByAnyone() throws IOException {
        String out = folder.toString();
        Typed committed = draw("opendlp-monitoring", 30, "--out", out, "--commit");
        assertThat(committed.code()).isZero();
        String list = folder.resolve("panels.txt").toString();
        assertThat(Files.readString(folder.resolve("panels.txt"))).doesNotContain("Amina");
        String commitment = lastWord(committed.err());
        Typed replay = Typed.command("replay", list, "--seed", "dice=4 2 6", "lottery=12345");
        Typed reveal =
                Typed.command("draw", "--out", out, "--reveal", "lottery=12345", "dice=4 2 6");
        assertThat(replay.out()).contains(commitment);
        assertThat(replay.out().lines().findFirst()).isEqualTo(reveal.out().lines().findFirst());
        assertThat(replay.out().lines().count()).isEqualTo(31);
        assertThat(reveal.out().lines().count()).isEqualTo(31);
        assertThat(Typed.command("check", out).code()).isZero();
        Files.writeString(folder.resolve("panels.txt"), "evenredig-panels 1\n");
        assertThat(Typed.command("check", out).code()).isEqualTo(1);
        assertThat(Typed.command("replay", list, "--seed", "1").code()).isEqualTo(1);
    }

    @Test
    void whoDropsOutIsReplacedWithinTheQuotas() {
        String out = folder.toString();
        Typed typed = draw("opendlp-monitoring", 30, "--out", out, "--seed", "7");
        List<String> drawn =
                typed.out().lines().dropWhile(line -> !line.equals("Drawn:")).skip(1).toList();
        assertThat(drawn).hasSize(30);
        String[] words =
                Stream.of(
                                Stream.of("replace", out, "--seed", "8", "--chosen"),
                                drawn.stream(),
                                Stream.of("--dropped", drawn.get(0), drawn.get(1)))
                        .flatMap(part -> part)
                        .toArray(String[]::new);
        Typed replaced = Typed.command(words);
        assertThat(replaced.code()).isZero();
        List<String> fresh =
                replaced.out().lines().dropWhile(line -> !line.equals("Drawn:")).skip(1).toList();
        assertThat(fresh).hasSize(2).doesNotContainAnyElementsOf(drawn);
        assertThat(replaced.out())
                .containsPattern("[0-9]+ people do not fit the free seats\\.")
                .doesNotContain("Because of the quotas");
    }

    @Test
    void maximinPromisesTheSmallestChanceOnly() {
        String out = folder.toString();
        Typed typed = draw("town-300", 40, "--method", "maximin", "--out", out);
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("Nothing is proven about other chances.").contains("1/10");
        Typed check = Typed.command("check", out);
        assertThat(check.code()).isZero();
        assertThat(check.out())
                .contains("Proven: the smallest chance of those who can be on a panel")
                .doesNotContain("fairer");
    }

    @Test
    void aLotteryWithRoundTicketsSaysHowFarItIsOff() {
        Typed typed = draw("town-300", 40, "--panels", "1000", "--json");
        assertThat(typed.out()).contains("\"status\":\"gap\"").contains("\"deviation\":\"0.00");
    }

    @Test
    void impossibleQuotasAreToldWithTheSmallestRelief() throws IOException {
        Path features = folder.resolve("f.csv");
        Path people = folder.resolve("p.csv");
        Files.writeString(features, "feature,value,min,max\na,x,2,2\na,y,0,1\nb,u,2,2\nb,v,0,2\n");
        Files.writeString(people, "id,a,b\n1,x,v\n2,x,v\n3,y,u\n4,y,u\n");
        String[] words = {
            "draw", "--features", features.toString(), "--people", people.toString(), "--seats", "2"
        };
        Typed typed = Typed.command(words);
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("No panel meets all quotas");
        Typed beyond =
                Typed.command(
                        Stream.concat(Stream.of(words), Stream.of("--beyond", "--json"))
                                .toArray(String[]::new));
        assertThat(beyond.out()).contains("\"status\":\"infeasible\"", "\"newLeast\":");
    }

    private Typed pool(String features, String people, String... more) throws IOException {
        Path quotas = folder.resolve("features.csv");
        Path persons = folder.resolve("people.csv");
        Files.writeString(quotas, features);
        Files.writeString(persons, people);
        String[] words = {
            "draw", "--features", quotas.toString(), "--people", persons.toString(), "--seats", "2"
        };
        return Typed.command(Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new));
    }

    @Test
    void whoWouldGainIsToldByTheMethodThatWasAskedFor() throws IOException {
        String features =
                "feature,value,min,max,min_flex,max_flex\na,x,2,2,0,2\na,y,0,1,0,2\nb,u,2,2,1,2\nb,v,0,2,0,2\n";
        String people = "id,a,b\n1,x,v\n2,x,v\n3,y,u\n4,y,u\n5,y,u\n";
        Typed table = pool(features, people, "--lang", "nl");
        assertThat(table.code()).isEqualTo(1);
        assertThat(table.plain())
                .contains("“a: x” 1 tot 2 mag zijn (nu 2) en “b: u” 1 tot 2 mag zijn (nu 2).")
                .containsPattern("a: x +2 +2 +1,0 +50,00 %\n")
                .containsPattern("a: y +3 +0 tot 1 +1,0 +33,33 %\n");
        Typed json = pool(features, people, "--json", "--method", "maximin");
        assertThat(json.out())
                .contains("\"status\":\"infeasible\",\"method\":\"maximin\"")
                .contains(
                        "\"gains\":[{\"feature\":\"a\",\"value\":\"x\",\"people\":2,"
                                + "\"seats\":\"1.000000000000\",\"min\":\"0.500000000000\"}");
    }

    private static final String SHUT =
            "feature,value,min,max\nage,young,1,1\nage,old,1,1\nage,oldest,0,0\nsex,f,1,1\nsex,m,1,1\n";
    private static final String FIVE =
            """
            id,age,sex,home,part
            a,young,f,1,North
            b,old,m,6,South
            c,young,m,2,North
            d,old,f,1,South
            e,oldest,f,3,north
            """;

    @Test
    void whoIsOnNoPanelIsNamedWithWhatWouldLetThemIn() throws IOException {
        for (String method : List.of("leximin", "maximin")) {
            Typed typed = pool(SHUT, FIVE, "--method", method, "--lang", "nl");
            assertThat(typed.code()).isZero();
            assertThat(typed.plain())
                    .contains("e kan door de streefgetallen in geen enkel panel.")
                    .contains("“age: oldest” 0 tot 1 mag zijn (nu 0).");
        }
        assertThat(pool(SHUT, FIVE, "--json").out())
                .contains(
                        "\"impossible\":[\"e\"],\"excluded\":[{\"people\":[\"e\"],\"withinFlex\":false,")
                .contains(
                        "\"value\":\"oldest\",\"least\":0,\"most\":0,\"newLeast\":0,\"newMost\":1}");
        String flexible =
                SHUT.replace("max\n", "max,min_flex,max_flex\n").replaceAll(",1,1\n", ",1,1,0,2\n");
        Typed within = pool(flexible.replace(",0,0\n", ",0,0,0,1\n"), FIVE);
        assertThat(within.plain()).contains("The flexible bounds leave room for that.");
    }

    @Test
    void lettersToAddressesGiveWhoLivesWithSixASixth() throws IOException {
        String[] letters = {
            "--frame",
            "addresses",
            "--household-size",
            "home",
            "--invited",
            "10",
            "--frame-size",
            "100"
        };
        Typed typed = pool(SHUT, FIVE, letters);
        assertThat(typed.code()).isZero();
        assertThat(typed.plain())
                .contains("With 6 residents at an address the chance of a letter is 1/6")
                .contains("the largest chance is 6.00 times the smallest")
                .contains("One person has no chance in the draw");
        Typed json =
                pool(
                        SHUT,
                        FIVE,
                        Stream.concat(Stream.of(letters), Stream.of("--json"))
                                .toArray(String[]::new));
        assertThat(json.out())
                .contains(
                        "\"twoStage\":{\"frame\":\"addresses\",\"invited\":10,\"size\":100,\"unevenness\":\"6\"")
                .contains(
                        "\"exact\":{\"a\":\"1/20\",\"b\":\"1/120\",\"c\":\"1/40\",\"d\":\"1/20\",\"e\":\"0\"}");
        String without = pool(SHUT, FIVE, "--json").out();
        assertThat(json.out()).startsWith(without.substring(0, without.indexOf("\"drawn\"")));
    }

    @Test
    void areasAreReadAndEveryFaultOfTheFrameIsToldAtOnce() throws IOException {
        Path areas = folder.resolve("areas.csv");
        Files.writeString(areas, "\uFEFFarea;size;invited\nNorth;1000;100\nSouth;3000;100\n");
        String[] letters = {
            "--frame", "persons", "--area", "part", "--area-frame", areas.toString()
        };
        assertThat(pool(SHUT, FIVE, letters).plain())
                .contains("Of 4,000 residents on the list 200 got a letter.")
                .contains("the largest chance is 3.00 times the smallest");
        Files.writeString(
                areas, "area;size;invited\nNorth;1000;100\nnorth;30;30\nEast;3;4\nWest;x;1\n");
        Typed faults = pool(SHUT, FIVE, letters);
        assertThat(faults.code()).isEqualTo(1);
        assertThat(faults.err())
                .contains("Line 3, area: The area “north” is there twice.")
                .contains("Line 4, invited: There were 4 letters, and only 3 are on the list.")
                .contains("Line 5, size: “x” is not a whole number")
                .contains("Line 3, part: The area “South” is not in the file of areas.");
        Typed usage =
                pool(SHUT, FIVE, "--frame", "addresses", "--invited", "5", "--frame-size", "4");
        assertThat(usage.code()).isEqualTo(2);
        assertThat(usage.err())
                .contains(
                        "--household-size is missing",
                        "--invited may not be more than --frame-size");
        assertThat(pool(SHUT, FIVE, "--invited", "5").err()).contains("goes only with --frame.");
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        Typed typed = Typed.command("draw", "--seats", "none");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("--features", "--people", "--seats");
        Typed wrong = Typed.command("draw", "--feature", "f.csv", "--people", "p.csv");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("Did you mean --features?").doesNotContain("is missing");
    }

    private static String lastWord(String text) {
        return text.strip().substring(text.strip().lastIndexOf(' ') + 1);
    }
}
