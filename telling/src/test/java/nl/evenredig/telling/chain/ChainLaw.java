// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import nl.evenredig.telling.chain.ChainCheck.Broken;
import nl.evenredig.telling.chain.ChainCheck.Flaw;
import nl.evenredig.telling.chain.ChainCheck.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A chain holds as it was written, and no line can be changed, left out, moved or put in unseen.
class ChainLaw {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static List<Link> links(int count, long seed) {
        Random random = new Random(seed);
        List<Link> links = new ArrayList<>();
        String seal = Link.START;
        for (int i = 1; i <= count; i++) {
            ChainLine line =
                    new ChainLine(
                            "GM9999",
                            i,
                            NOON.plusNanos(random.nextInt(1_000_000) * 1000L),
                            "account:" + random.nextInt(5),
                            "people.role-granted",
                            random.nextBoolean() ? "" : "rôle \"é\" \\ \u2068x",
                            random.nextBoolean() ? "DONE" : "REFUSED",
                            "web",
                            "node-" + random.nextInt(3));
            Link link = Link.after(seal, line);
            links.add(link);
            seal = link.seal();
        }
        return links;
    }

    private static List<String> rows(List<Link> links) {
        StringBuilder text = new StringBuilder();
        ChainWriter writer = ChainWriter.start("GM9999", text);
        links.forEach(writer::add);
        writer.end();
        return new ArrayList<>(text.toString().lines().toList());
    }

    private static ChainCheck check(List<String> rows) {
        return check(rows, "");
    }

    private static ChainCheck check(List<String> rows, String noted) {
        return ChainReader.check(new StringReader(String.join("\n", rows)), noted);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 40})
    void whatWasWrittenHolds(int count) {
        List<Link> links = links(count, count);
        String seal = count == 0 ? Link.START : links.getLast().seal();
        assertThat(check(rows(links))).isEqualTo(new Whole("GM9999", count, seal));
        assertThat(ChainReader.isChain(rows(links).getFirst())).isTrue();
    }

    @Test
    void theSealCanBeComputedByAnyone() {
        ChainLine line = new ChainLine("GM9999", 1, NOON, "a", "b.c", "d", "DONE", "web", "node-1");
        assertThat(line.canonical())
                .isEqualTo(
                        "{\"action\":\"b.c\",\"actor\":\"a\",\"municipality\":\"GM9999\",\"node\":\"node-1\","
                                + "\"number\":1,\"object\":\"d\",\"origin\":\"web\",\"result\":\"DONE\","
                                + "\"time\":\"2026-11-23T12:00:00.000000Z\"}");
        // printf '%064d\n%s' 0 "$LINE" | sha256sum
        assertThat(Link.after(Link.START, line).seal())
                .isEqualTo("76ef14fb5ecb4a56e6ee7336cb469cc8a1ede94edf69a00e27646af274a9024e");
    }

    /// Each field of a line somewhere in the middle, changed by hand.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "action",
                "actor",
                "municipality",
                "node",
                "number",
                "object",
                "origin",
                "result",
                "time",
                "seal"
            })
    void aChangedFieldIsSeenInItsOwnRow(String field) {
        List<String> rows = rows(links(9, 7));
        String changed =
                switch (field) {
                    case "number" -> rows.get(5).replace("\"number\":5", "\"number\":6");
                    case "time" -> rows.get(5).replace("2026-11-23", "2026-11-22");
                    case "seal" -> rows.get(5).replaceFirst("\"seal\":\"....", "\"seal\":\"abcd");
                    default -> rows.get(5).replaceFirst("\"" + field + "\":\"", "$0x");
                };
        assertThat(changed).isNotEqualTo(rows.get(5));
        rows.set(5, changed);
        assertThat(check(rows))
                .isInstanceOfSatisfying(Broken.class, it -> assertThat(it.row()).isEqualTo(6));
    }

    @Test
    void aLineLeftOutMovedOrPutInIsSeen() {
        assertThat(after(rows -> without(rows, 4))).isEqualTo(new Broken(5, Flaw.NUMBER));
        assertThat(after(rows -> swapped(rows, 4))).isEqualTo(new Broken(5, Flaw.NUMBER));
        assertThat(after(rows -> doubled(rows, 4))).isEqualTo(new Broken(6, Flaw.NUMBER));
        assertThat(after(rows -> without(rows, 9))).isEqualTo(new Broken(10, Flaw.END));
        assertThat(after(rows -> without(rows, 10))).isEqualTo(new Broken(10, Flaw.END));
        assertThat(after(rows -> doubled(rows, 10))).isEqualTo(new Broken(12, Flaw.BEHIND));
        assertThat(after(rows -> without(rows, 0))).isEqualTo(new Broken(1, Flaw.FORMAT));
        assertThat(check(List.of())).isEqualTo(new Broken(1, Flaw.FORMAT));
    }

    @Test
    void aLineWithOtherNamesIsNoLine() {
        for (String row :
                List.of(
                        "",
                        "[]",
                        "{}",
                        "{\"number\":1}",
                        "{\"number\":1,\"number\":2}",
                        "x",
                        "{\"a\":")) {
            List<String> rows = rows(links(9, 7));
            rows.set(3, row);
            assertThat(check(rows)).as(row).isEqualTo(new Broken(4, Flaw.TEXT));
        }
        List<String> more = rows(links(9, 7));
        more.set(3, more.get(3).replace("{", "{\"extra\":\"1\","));
        assertThat(check(more)).isEqualTo(new Broken(4, Flaw.TEXT));
    }

    /// Whoever may write the database can seal a shorter or another log anew; a seal written down elsewhere shows it.
    @Test
    void aNotedSealShowsWhatWasCutOffOrWrittenAnew() {
        List<Link> links = links(9, 7);
        String noted = links.get(6).seal();
        assertThat(check(rows(links), noted)).isInstanceOf(Whole.class);
        assertThat(check(rows(links), noted.substring(0, 16))).isInstanceOf(Whole.class);
        assertThat(check(rows(links.subList(0, 6)), noted)).isEqualTo(new Broken(8, Flaw.NOTED));
        assertThat(check(rows(links(9, 8)), noted)).isEqualTo(new Broken(11, Flaw.NOTED));
    }

    private static ChainCheck after(UnaryOperator<List<String>> change) {
        return check(change.apply(rows(links(9, 7))));
    }

    private static List<String> without(List<String> rows, int at) {
        rows.remove(at);
        return rows;
    }

    private static List<String> swapped(List<String> rows, int at) {
        rows.set(at, rows.set(at + 1, rows.get(at)));
        return rows;
    }

    private static List<String> doubled(List<String> rows, int at) {
        rows.add(at, rows.get(at));
        return rows;
    }
}
