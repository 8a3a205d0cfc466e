// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Exclusion;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.ceremony.EqualTickets;
import nl.evenredig.sortition.invite.TwoStage;
import nl.evenredig.sortition.leximin.Exclusions;
import nl.evenredig.telling.receipt.DrawReceipt;
import nl.evenredig.telling.receipt.DrawSummary;
import nl.evenredig.telling.receipt.Gains;
import nl.evenredig.telling.words.DrawWords;
import nl.evenredig.telling.words.Words;

/// What came of a draw as a table for people to read in a terminal.
final class DrawTable {
    private static final int MOST_ROWS = 20;

    private final Words words;
    private final PrintWriter out;

    DrawTable(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    void print(Outcome outcome) {
        print(outcome, this::impossible);
    }

    /// For seats that became free: who does not fit is counted, not explained.
    void printVacancies(Outcome outcome) {
        print(outcome, this::unfit);
    }

    private void print(Outcome outcome, Consumer<DrawReceipt> shut) {
        Pool pool = outcome.pool();
        out.println(
                words.say(
                        "cli.draw.head",
                        pool.people().size(),
                        pool.seats(),
                        pool.features().size(),
                        pool.quotas().size()));
        switch (outcome) {
            case Outcome.Infeasible it -> infeasible(it);
            case Outcome.Optimal _, Outcome.Gap _ ->
                    DrawReceipt.of(outcome, "").ifPresent(it -> lottery(it, shut));
        }
    }

    /// Who was drawn, when anyone was.
    void print(List<String> drawn) {
        if (!drawn.isEmpty()) {
            out.println();
            out.println(words.say("cli.draw.drawn"));
            drawn.forEach(out::println);
        }
    }

    /// What the letters did to people's chances.
    void print(TwoStage stages) {
        out.println();
        DrawWords.invited(words, stages).forEach(out::println);
        out.println();
        Grid grid = new Grid(1);
        grid.row(
                words.say("cli.draw.column.area"),
                words.say("cli.draw.column.household"),
                words.say("cli.draw.column.people"),
                words.say("cli.draw.column.invited"),
                words.say("cli.draw.column.least"),
                words.say("cli.draw.column.most"));
        for (TwoStage.Row row : stages.rows()) {
            grid.row(
                    stages.frame().areas().get(row.origin().area()).name(),
                    Integer.toString(row.origin().household()),
                    Integer.toString(row.people()),
                    percent(row.invited(), 3),
                    percent(row.least(), 4),
                    percent(row.most(), 4));
        }
        grid.print(out);
    }

    private String percent(Ratio chance, int scale) {
        return words.say("cli.percent", decimal(chance.times(100), scale));
    }

    private void lottery(DrawReceipt receipt, Consumer<DrawReceipt> shut) {
        int stages = receipt.certificate().stages().size();
        out.println(words.say("cli.draw.panels", receipt.lottery().panels().size()));
        String proven = "cli.draw.proven." + receipt.method().code();
        String verdict =
                !DrawSummary.verifies(receipt)
                        ? "cli.draw.unproven"
                        : receipt.isOptimal() ? proven : "cli.draw.gap";
        Ratio deviation = EqualTickets.deviation(receipt.chances(), receipt.bounds());
        String off = decimal(deviation.times(100), 3);
        out.println(words.say(verdict, stages, off));
        shut.accept(receipt);
        out.println();
        chances(receipt);
    }

    /// Who is on no panel: with the reason for as many as can be read, then by name alone.
    private void impossible(DrawReceipt receipt) {
        Pool pool = receipt.pool();
        List<Integer> rest = new ArrayList<>(receipt.impossible());
        for (Exclusion exclusion : Exclusions.of(pool, receipt.impossible())) {
            out.println(new DrawWords(words, pool).excluded(exclusion));
            rest.removeAll(exclusion.people());
        }
        rest.stream()
                .limit(MOST_ROWS)
                .forEach(i ->
                        out.println(words.say("cli.draw.impossible", pool.people().get(i).id())));
        if (rest.size() > MOST_ROWS) {
            out.println(words.say("cli.check.more", rest.size() - MOST_ROWS));
        }
    }

    private void unfit(DrawReceipt receipt) {
        int people = receipt.impossible().size();
        if (people > 0) {
            out.println(words.say("cli.draw.unfit", people, receipt.pool().seats()));
        }
    }

    private void chances(DrawReceipt receipt) {
        SortedMap<Ratio, Integer> counts = new TreeMap<>();
        receipt.chances().forEach(chance -> counts.merge(chance, 1, Integer::sum));
        Grid grid = new Grid(0);
        grid.row(words.say("cli.draw.column.people"), words.say("cli.draw.column.chance"), "");
        counts.entrySet().stream()
                .limit(MOST_ROWS)
                .forEach(it ->
                        grid.row(
                                Integer.toString(it.getValue()),
                                percent(it.getKey(), 2),
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

    private void infeasible(Outcome.Infeasible outcome) {
        out.println(
                words.say(
                        DrawSummary.refuses(outcome)
                                ? "cli.draw.infeasible"
                                : "cli.draw.notFound"));
        DrawWords told = new DrawWords(words, outcome.pool());
        out.println(
                outcome.relaxations().isEmpty()
                        ? words.say("cli.draw.noRelief")
                        : told.relief(outcome.relaxations()));
        Gains.of(outcome).ifPresent(this::gains);
    }

    /// Who would have which chance under the changed quotas: each value of a feature that gives way.
    private void gains(Gains gains) {
        out.println();
        out.println(words.say("cli.draw.gains"));
        Grid grid = new Grid(1);
        grid.row(
                "",
                words.say("cli.draw.column.people"),
                words.say("cli.draw.column.quota"),
                words.say("cli.draw.column.seats"),
                words.say("cli.draw.column.smallest"));
        for (Gains.Row row : gains.rows()) {
            grid.row(
                    words.say("draw.picture.value", row.quota().feature(), row.quota().value()),
                    Integer.toString(row.people()),
                    DrawWords.range(words, row.quota().least(), row.quota().most()),
                    decimal(row.seats(), 1),
                    percent(row.least(), 2));
        }
        grid.print(out);
    }
}
