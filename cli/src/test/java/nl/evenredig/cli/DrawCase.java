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

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        Typed typed = Typed.command("draw", "--seats", "none");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("--features", "--people", "--seats");
    }

    private static String lastWord(String text) {
        return text.strip().substring(text.strip().lastIndexOf(' ') + 1);
    }
}
