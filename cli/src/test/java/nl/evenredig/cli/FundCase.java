// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `fund` on Assen 2024, whose binding outcome is nine plans for 76,700 euros.
class FundCase {
    @TempDir Path folder = Path.of("");

    @Test
    void theTableIsTheCommittedOne() throws IOException {
        String golden = Files.readString(Path.of("src/test/resources/assen-2024.en.txt"));
        assertThat(Typed.command("fund", Typed.ASSEN).plain()).isEqualTo(golden);
    }

    @Test
    void theJsonBeginsWithTheAgreedKeys() {
        Typed typed = Typed.command("fund", Typed.ASSEN, "--json");
        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .startsWith(
                        "{\"funded\":[\"3\",\"9\",\"2\",\"11\",\"13\",\"14\",\"5\",\"6\",\"12\"],\"cost\":\"76700\",\"runs\":845,\"excluded\":{\"voters\":5,\"of\":84},\"budget\":\"100000\",\"currency\":\"EUR\",\"rule\":{\"method\":\"equal-shares\"")
                .contains(
                        "{\"id\":\"7\",\"name\":\"RuBox\",\"cost\":\"12000\",\"votes\":10,\"funded\":false,\"effectiveSupport\":\"0.9733\"}")
                .contains("\"receipt\":{\"format\":\"evenredig-budget-receipt\"")
                .doesNotContain("null");
    }

    @Test
    void greedyLeavesAbsentValuesOut() {
        assertThat(Typed.command("fund", Typed.ASSEN, "--json", "--rule", "greedy").out())
                .contains(
                        "\"cost\":\"99200\"", "\"runs\":1", "\"excluded\":{\"voters\":0,\"of\":84}")
                .doesNotContain("effective", "null", "increment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rule greedy | 99200",
                "--rule greedy --utility cardinality | 88700",
                "--rule phragmen | 88700",
                "--completion none | 60700",
                "--completion fill | 88700",
                "--completion add1 --increment 0.5 | 76700",
                "--completion add1u | 88700",
                "--stop-when-exhaustive | 76700",
                "--compare greedy:exclusion | 99200",
                "--ties id | 76700",
                "--utility cardinality | 88700"
            })
    void everyOptionCounts(String options, String cost) {
        String[] words = ("fund " + Typed.ASSEN + " --json " + options).split(" ");
        assertThat(Typed.command(words).out()).contains("\"cost\":\"" + cost + "\",\"runs\"");
    }

    @Test
    void onePlanIsExplained() {
        assertThat(Typed.command("fund", Typed.ASSEN, "--explain", "7").plain())
                .startsWith("RuBox (7), €12,000: Just missed: had 97% of what it needed\n")
                .contains("10 people chose this plan. Together they still had €11,680.");
        assertThat(Typed.command("fund", Typed.ASSEN, "--explain", "99").code()).isEqualTo(2);
    }

    @Test
    void theLanguageIsChosenAndNeverTheMachines() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            Typed english = Typed.command("fund", Typed.ASSEN);
            assertThat(english.out()).contains("Left out: 5 of 84 voters");
            assertThat(Typed.command("fund", Typed.ASSEN, "--lang", "nl").out())
                    .contains("Zonder plan: 5 van de 84 stemmers");
            assertThat(Typed.in(Map.of("EVENREDIG_LANG", "nl"), "fund", Typed.ASSEN).out())
                    .contains("Zonder plan");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fund",
                "fund nowhere.pb",
                "fund FILE --rule",
                "fund FILE --rule borda",
                "fund FILE --rull greedy",
                "fund FILE --rule greedy --rule greedy",
                "fund FILE FILE",
                "fund FILE --increment 0",
                "fund FILE --increment 1,5",
                "fund FILE --completion none --increment 2",
                "fund FILE --rule greedy --completion add1",
                "fund FILE --rule phragmen --utility cost",
                "fund FILE --compare none",
                "fund FILE --json --explain 7",
                "fund FILE --lang fr",
                "check",
                "check FILE nowhere.pb",
                "fnud",
                "help fnud"
            })
    void whatIsNotUnderstoodEndsInTwoWithAReason(String words) {
        Typed typed = Typed.command(words.replace("FILE", Typed.ASSEN).split(" "));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).isNotBlank();
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void aSlipGetsASuggestion() {
        assertThat(Typed.command("fnud").err()).contains("Did you mean “fund”?");
        assertThat(Typed.command("fund", Typed.ASSEN, "--rull", "greedy").err())
                .contains("Did you mean --rule?");
    }

    @Test
    void aBrokenFileEndsInOneWithEveryFindingAndItsLine() throws IOException {
        Path file = folder.resolve("broken.pb");
        String text = Files.readString(Path.of(Typed.ASSEN));
        Files.writeString(
                file, text.replace("budget;100000", "budget;veel").replace(";7200;", ";-3;"));
        Typed typed = Typed.command("fund", file.toString());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err())
                .contains("“veel” is no amount", "“-3”")
                .containsPattern("Line \\d+, cost");
        assertThat(typed.out()).isEmpty();
        Files.write(file, "META\nkey;value\n\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Typed.command("fund", file.toString()).code()).isEqualTo(1);
        Files.write(file, new byte[0]);
        assertThat(Typed.command("fund", file.toString()).code()).isEqualTo(1);
    }

    @Test
    void aReceiptIsWrittenAndHolds() throws IOException {
        String receipt = folder.resolve("receipt.json").toString();
        assertThat(Typed.command("fund", Typed.ASSEN, "--receipt", receipt).out())
                .contains("Funded: 9");
        assertThat(Typed.command("check", receipt).out())
                .contains("The receipt holds", "845 complete counts", "was not compared")
                .contains("compare them with what was agreed:", "then the lot (0)");
        assertThat(Typed.command("check", receipt, Typed.ASSEN).out()).contains("SHA-256 is d2169");
        String text = Files.readString(Path.of(receipt));
        Files.writeString(Path.of(receipt), text.replace("\"runs\":845", "\"runs\":84"));
        Typed typed = Typed.command("check", receipt);
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err()).contains("runs: the receipt says 84, the count says 845");
        Files.writeString(Path.of(receipt), "{}");
        assertThat(Typed.command("check", receipt).err()).contains("Nothing is given at “format”.");
        assertThat(Typed.command("fund", Typed.ASSEN, "--receipt", folder.toString()).code())
                .isEqualTo(2);
    }
}
