// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.ceremony.EqualTickets;
import nl.evenredig.telling.receipt.DrawReceipt;
import nl.evenredig.telling.receipt.DrawSummary;
import nl.evenredig.telling.receipt.Gains;
import nl.evenredig.telling.words.Words;

/// What came of a draw as a table for people to read in a terminal.
final class DrawTable {
    private static final int MOST_ROWS = 20;

    private final Words words;

    DrawTable(Words words) {
        this.words = words;
    }

    void print(Outcome outcome, List<String> drawn, PrintWriter out) {
        Pool pool = outcome.pool();
        out.println(
                words.say(
                        "cli.draw.head",
                        pool.people().size(),
                        pool.seats(),
                        pool.features().size(),
                        pool.quotas().size()));
        switch (outcome) {
            case Outcome.Infeasible it -> infeasible(it, out);
            case Outcome.Optimal _, Outcome.Gap _ ->
                    DrawReceipt.of(outcome, "").ifPresent(receipt -> lottery(receipt, out));
        }
        if (!drawn.isEmpty()) {
            out.println();
            out.println(words.say("cli.draw.drawn"));
            drawn.forEach(out::println);
        }
    }

    private void lottery(DrawReceipt receipt, PrintWriter out) {
        int stages = receipt.certificate().stages().size();
        out.println(words.say("cli.draw.panels", receipt.lottery().panels().size()));
        String verdict =
                !DrawSummary.verifies(receipt)
                        ? "cli.draw.unproven"
                        : receipt.isOptimal() ? "cli.draw.proven" : "cli.draw.gap";
        Ratio deviation = EqualTickets.deviation(receipt.chances(), receipt.bounds());
        String off = decimal(deviation.times(100), 3);
        out.println(words.say(verdict, stages, off));
        for (int person : receipt.impossible()) {
            out.println(words.say("cli.draw.impossible", receipt.pool().people().get(person).id()));
        }
        out.println();
        chances(receipt, out);
    }

    private void chances(DrawReceipt receipt, PrintWriter out) {
        SortedMap<Ratio, Integer> counts = new TreeMap<>();
        receipt.chances().forEach(chance -> counts.merge(chance, 1, Integer::sum));
        Grid grid = new Grid(0);
        grid.row(words.say("cli.draw.column.people"), words.say("cli.draw.column.chance"), "");
        counts.entrySet().stream()
                .limit(MOST_ROWS)
                .forEach(it ->
                        grid.row(
                                Integer.toString(it.getValue()),
                                words.say("cli.percent", decimal(it.getKey().times(100), 2)),
                                shortened(it.getKey())));
        grid.print(out);
        if (counts.size() > MOST_ROWS) {
            int more = counts.size();
            out.println(words.say("cli.check.more", more - MOST_ROWS));
        }
    }

    private String decimal(Ratio value, int scale) {
        return String.format(words.language(), "%." + scale + "f", value.rounded(scale));
    }

    private static String shortened(Ratio chance) {
        String text = chance.toString();
        return text.length() > 20 ? "" : text;
    }

    private void infeasible(Outcome.Infeasible outcome, PrintWriter out) {
        out.println(
                words.say(
                        DrawSummary.refuses(outcome)
                                ? "cli.draw.infeasible"
                                : "cli.draw.notFound"));
        for (Outcome.Relaxation relaxation : outcome.relaxations()) {
            Quota quota = outcome.pool().quotas().get(relaxation.quota());
            out.println(
                    words.say(
                            "cli.draw.relaxation",
                            quota.feature(),
                            quota.value(),
                            quota.least(),
                            quota.most(),
                            relaxation.least(),
                            relaxation.most()));
        }
        Gains.of(outcome, Method.LEXIMIN).ifPresent(gains -> gains(gains, out));
    }

    /// Who would have which chance under the changed quotas: each value of a feature that gives way.
    private void gains(Gains gains, PrintWriter out) {
        out.println();
        out.println(words.say("cli.draw.gains"));
        Grid grid = new Grid(1);
        grid.row(
                "",
                words.say("cli.draw.column.people"),
                words.say("cli.draw.column.quota"),
                words.say("cli.draw.column.seats"),
                words.say("cli.draw.column.chance"));
        for (Gains.Row row : gains.rows()) {
            grid.row(
                    words.say("draw.picture.value", row.quota().feature(), row.quota().value()),
                    Integer.toString(row.people()),
                    words.say("cli.draw.range", row.quota().least(), row.quota().most()),
                    decimal(row.seats(), 1),
                    words.say("cli.percent", decimal(row.least().times(100), 2)));
        }
        grid.print(out);
    }
}
