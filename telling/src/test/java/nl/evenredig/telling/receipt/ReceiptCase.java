// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.telling.Elections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Receipts of real elections: counted again they hold, and whatever is changed in them is found.
class ReceiptCase {
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:,\\[])(\"[^\"]*\"|\\d+|true|false)(?=[,}\\]])");

    private final Archive assen = Elections.archive("assen-2024");
    private final Archive other = Elections.archive("amsterdam-252");

    private static String receipt(Archive archive, Rules rules) {
        return Receipt.of(archive, Tally.of(archive.election(), rules)).text();
    }

    private static Claim read(String text) {
        ClaimReading reading = ReceiptReader.read(new StringReader(text));
        assertThat(reading.findings()).isEmpty();
        return reading.claim().orElseThrow();
    }

    private static Recount withFile(String text, Archive archive) {
        return Recount.of(read(text), archive, count -> Tally.of(count.election(), count.rules()));
    }

    @Test
    void theSameCountGivesTheSameBytes() {
        Rules rules = Rules.usualFor(assen.election().kind());
        assertThat(receipt(assen, rules))
                .isEqualTo(receipt(Elections.archive("assen-2024"), rules));
    }

    @Test
    void aReceiptHoldsUnderEveryRule() {
        for (Rules rules : Elections.allRules()) {
            String text = receipt(assen, rules);
            assertThat(read(text).election().ballots()).isEqualTo(assen.election().ballots());
            assertThat(read(text).rules()).isEqualTo(rules);
            assertThat(Recount.of(read(text)).differences()).as(rules.toString()).isEmpty();
            assertThat(withFile(text, assen).holds()).as(rules.toString()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wieliczka-2023", "amsterdam-252"})
    void otherElectionsHoldToo(String name) {
        Archive archive = Elections.archive(name);
        String text = receipt(archive, Rules.usualFor(archive.election().kind()));
        assertThat(withFile(text, archive).holds()).isTrue();
    }

    @Test
    void aReceiptOfAnotherFileDoesNotHold() {
        String text = receipt(assen, Rules.usualFor(assen.election().kind()));
        Recount recount = withFile(text, other);
        assertThat(recount.holds()).isFalse();
        assertThat(recount.differences()).extracting(Difference::path).contains("input.sha256");
    }

    /// Every value is replaced, one at a time: reading or recounting must notice. Three cannot be noticed by anyone who
    /// only counts: the name of the software, and two rules that made no difference here (nothing was decided by lot).
    @Test
    void whateverIsChangedIsFound() {
        String text = receipt(assen, Rules.usualFor(assen.election().kind()));
        Outcome honest = Tally.of(assen.election(), read(text).rules());
        Matcher values = VALUE.matcher(text);
        List<String> unnoticed = new ArrayList<>();
        int changed = 0;
        while (values.find()) {
            changed++;
            String tampered =
                    text.substring(0, values.start())
                            + different(values.group())
                            + text.substring(values.end());
            if (holds(tampered, honest)) {
                unnoticed.add(text.substring(text.lastIndexOf(',', values.start()), values.end()));
            }
        }
        assertThat(changed).isEqualTo(valuesIn(Node.parse(new StringReader(text))));
        assertThat(unnoticed)
                .containsExactly(
                        ",\"software\":\"" + Software.NAME + "\"",
                        ",\"stopWhenExhaustive\":false",
                        ",\"seed\":\"0\"");
    }

    /// The same for values that are left out, added or exchanged: no line of the receipt can go, come twice or move.
    @Test
    void noLineCanGoComeTwiceOrMove() {
        String text = receipt(assen, Rules.usualFor(assen.election().kind()));
        Outcome honest = Tally.of(assen.election(), read(text).rules());
        List<String> lines = text.lines().toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            List<String> without = new ArrayList<>(lines);
            String line = without.remove(i);
            assertThat(holds(String.join("\n", without), honest)).as("without " + line).isFalse();
            List<String> twice = new ArrayList<>(lines);
            twice.add(i, line);
            assertThat(holds(String.join("\n", twice), honest)).as("twice " + line).isFalse();
            List<String> moved = new ArrayList<>(lines);
            Collections.swap(moved, i, i + 1);
            assertThat(holds(String.join("\n", moved), honest)).as("moved " + line).isFalse();
        }
    }

    /// Whether a reader would be satisfied with this text beside the published file. Counting is done again only when the
    /// rules differ: the published votes do not.
    private boolean holds(String text, Outcome honest) {
        Optional<Claim> claim = ReceiptReader.read(new StringReader(text)).claim();
        return claim.filter(found ->
                        Recount.of(
                                        found,
                                        assen,
                                        count ->
                                                count.rules().equals(honest.rules())
                                                        ? honest
                                                        : Tally.of(count.election(), count.rules()))
                                .holds())
                .isPresent();
    }

    private static int valuesIn(Node node) {
        return switch (node) {
            case Node.Leaf _ -> 1;
            case Node.Row(List<Node> items, int _) ->
                    items.stream().mapToInt(ReceiptCase::valuesIn).sum();
            case Node.Branch(var fields, int _) ->
                    fields.values().stream().mapToInt(ReceiptCase::valuesIn).sum();
        };
    }

    private static String different(String value) {
        return switch (value) {
            case "true" -> "false";
            case "false" -> "true";
            case String text when text.startsWith("\"") ->
                    text.substring(0, text.length() - 1) + "1\"";
            default -> value + "1";
        };
    }

    @Test
    void eachClaimIsNamedWhenItDiffers() {
        String text = receipt(assen, Rules.usualFor(assen.election().kind()));
        assertThat(
                        paths(
                                text.replace(
                                        "\"cost\":\"76700\",\"runs\"",
                                        "\"cost\":\"76701\",\"runs\"")))
                .containsExactly("cost");
        assertThat(paths(text.replace("\"runs\":845", "\"runs\":844"))).containsExactly("runs");
        assertThat(paths(text.replace("\"voters\":5,\"of\"", "\"voters\":0,\"of\"")))
                .containsExactly("excluded.voters");
        assertThat(paths(text.replace("\"funded\":[\"3\",\"9\"", "\"funded\":[\"9\",\"3\"")))
                .contains("funded[0]", "funded[1]");
        assertThat(paths(text.replace("\"voided\":[]", "\"voided\":[\"affordable\"]")))
                .containsExactly("promises.voided[0]");
        assertThat(paths(text.replace("\"run\":845,", "\"run\":845,\"note\":\"x\",")))
                .containsExactly("steps[5].note");
    }

    private static List<String> paths(String text) {
        return Recount.of(read(text)).differences().stream().map(Difference::path).toList();
    }

    @Test
    void anyTextGivesAClaimOrFindings() {
        String text = receipt(assen, Rules.usualFor(assen.election().kind()));
        Random random = new Random(20241123);
        for (int i = 0; i < 2000; i++) {
            StringBuilder broken = new StringBuilder(text);
            int at = random.nextInt(broken.length());
            switch (random.nextInt(4)) {
                case 0 -> broken.setLength(at);
                case 1 -> broken.deleteCharAt(at);
                case 2 -> broken.insert(at, "\"[]{}:,0-x\u0000€".charAt(random.nextInt(12)));
                default -> broken.setCharAt(at, (char) random.nextInt(0x3000));
            }
            ClaimReading reading = ReceiptReader.read(new StringReader(broken.toString()));
            assertThat(reading.claim().isPresent()).isEqualTo(reading.findings().isEmpty());
        }
    }

    @Test
    void whatIsNoReceiptIsSaidPlainly() {
        assertThat(keys("")).containsExactly("receipt.notJson");
        assertThat(keys("[1, 2]")).containsExactly("receipt.missing", "receipt.missing");
        assertThat(keys("{\"format\":\"x\"}")).containsExactly("receipt.format");
        assertThat(keys("{\"format\":\"evenredig-budget-receipt\",\"version\":9}"))
                .containsExactly("receipt.version");
        assertThat(keys("[".repeat(5000))).containsExactly("receipt.notJson");
    }

    private static List<String> keys(String text) {
        return ReceiptReader.read(new StringReader(text)).findings().stream()
                .map(finding -> finding.key())
                .toList();
    }
}
