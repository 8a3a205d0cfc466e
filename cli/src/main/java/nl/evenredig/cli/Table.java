// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Explanation;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Project;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.exact.Ratio;
import nl.evenredig.telling.receipt.Summary;
import nl.evenredig.telling.words.BudgetWords;
import nl.evenredig.telling.words.Words;

/// An outcome as a table for people to read in a terminal.
final class Table {
    private final Archive archive;
    private final Outcome outcome;
    private final Words words;
    private final BudgetWords told;
    private final long[] votes;

    Table(Archive archive, Outcome outcome, Words words) {
        this.archive = archive;
        this.outcome = outcome;
        this.words = words;
        this.told = BudgetWords.of(words, outcome);
        this.votes = outcome.election().votes();
    }

    /// One project: whether it won, why, and what its supporters' money went to.
    ///
    /// @return false when there is no project with this id
    boolean explain(String id, PrintWriter out) {
        int project = outcome.election().position(id);
        if (project < 0) {
            return false;
        }
        Project plan = outcome.election().projects().get(project);
        out.println(
                words.say(
                        "cli.explain",
                        told.name(project),
                        plan.id(),
                        told.money(plan.cost()),
                        told.status(project)));
        out.println(told.why(project));
        told.explanation(project).ifPresent(explanation -> account(explanation, out));
        return true;
    }

    private void account(Explanation explanation, PrintWriter out) {
        Grid grid = new Grid(1);
        grid.row(words.say("cli.explain.start"), told.about(explanation.start()));
        for (Explanation.Use use : explanation.uses()) {
            String name = words.say("cli.explain.use", told.name(use.project()));
            grid.row(name, "−" + told.about(use.amount()));
        }
        grid.row(words.say("cli.explain.available"), told.about(explanation.available()));
        if (!outcome.funds(explanation.project())) {
            grid.row(words.say("cli.explain.lacked"), told.about(explanation.lacked()));
        }
        out.println();
        grid.print(out);
    }

    void print(PrintWriter out) {
        head(out);
        List<Line> lines = lines();
        out.println();
        grid(lines).print(out);
        out.println();
        runnerUp(lines).ifPresent(out::println);
        out.println(words.say("cli.excluded", outcome.excluded(), outcome.election().voters()));
        out.println();
        promises(out);
    }

    private void head(PrintWriter out) {
        Election election = outcome.election();
        String name = archive.about("description").orElse("");
        out.println(
                words.say(
                        "cli.head",
                        name,
                        election.kind().name(),
                        election.voters(),
                        election.projects().size()));
        told.rules().forEach(rule -> out.println("  " + rule));
        out.println();
        out.println(
                words.say(
                        "cli.funded",
                        outcome.funded().size(),
                        election.projects().size(),
                        told.money(outcome.cost()),
                        told.money(election.budget()),
                        told.money(election.budget().minus(outcome.cost())),
                        outcome.runs()));
    }

    private void promises(PrintWriter out) {
        out.println(words.say("cli.promises.kept"));
        told.promisesKept().forEach(promise -> out.println("  + " + promise));
        List<String> voided = told.promisesVoided();
        if (!voided.isEmpty()) {
            out.println(words.say("cli.promises.voided"));
            voided.forEach(promise -> out.println("  - " + promise));
        }
    }

    /// One project of the table.
    private record Line(int project, Optional<Explanation> explanation) {}

    /// The funded ones in their order, then the others, most effective support or most votes first.
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        outcome.funded().forEach(project -> lines.add(line(project)));
        Comparator<Line> nearest =
                Comparator.comparing((Line line) ->
                                line.explanation()
                                        .map(Explanation::effectiveSupport)
                                        .orElse(Ratio.ZERO))
                        .thenComparingLong(line -> votes[line.project()])
                        .reversed();
        IntStream.range(0, votes.length)
                .filter(project -> !outcome.funds(project))
                .mapToObj(this::line)
                .sorted(nearest)
                .forEach(lines::add);
        return lines;
    }

    private Line line(int project) {
        return new Line(project, told.explanation(project));
    }

    private Grid grid(List<Line> lines) {
        boolean hasShares = told.ledger().isPresent();
        Grid grid = new Grid(3);
        List<String> head = new ArrayList<>(List.of("#", "id"));
        List<String> names = new ArrayList<>(List.of("project", "cost", "votes"));
        if (hasShares) {
            names.addAll(List.of("effectiveVotes", "effectiveSupport"));
        }
        names.forEach(name -> head.add(words.say("cli.column." + name)));
        grid.row(head.toArray(String[]::new));
        int place = 0;
        for (Line line : lines) {
            place++;
            grid.row(cells(line, place).toArray(String[]::new));
        }
        return grid;
    }

    private List<String> cells(Line line, int place) {
        Project plan = outcome.election().projects().get(line.project());
        boolean isFunded = outcome.funds(line.project());
        List<String> cells = new ArrayList<>();
        cells.add(isFunded ? Integer.toString(place) : "-");
        cells.add(plan.id());
        cells.add(Grid.shortened(told.name(line.project())));
        cells.add(told.money(plan.cost()));
        cells.add(Long.toString(votes[line.project()]));
        line.explanation()
                .ifPresent(explanation -> {
                    cells.add(
                            Summary.effectiveVotes(outcome, explanation)
                                    .map(ratio -> decimal(ratio, 2))
                                    .orElse("-"));
                    cells.add(words.say("cli.percent", told.percent(explanation)));
                });
        return cells;
    }

    private String decimal(Ratio ratio, int scale) {
        String text = ratio.roundedDown(scale).toPlainString();
        return words.language().getLanguage().equals("nl") ? text.replace('.', ',') : text;
    }

    /// The project that came nearest without being funded.
    private Optional<String> runnerUp(List<Line> lines) {
        OptionalInt first =
                IntStream.range(outcome.funded().size(), lines.size())
                        .filter(i -> isRunnerUp(lines.get(i)))
                        .findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Line line = lines.get(first.getAsInt());
        Explanation explanation = line.explanation().orElseThrow();
        Project plan = outcome.election().projects().get(line.project());
        return Optional.of(
                words.say(
                        "cli.runnerUp",
                        told.name(line.project()),
                        plan.id(),
                        told.lacked(explanation),
                        told.percent(explanation)));
    }

    private boolean isRunnerUp(Line line) {
        Project plan = outcome.election().projects().get(line.project());
        return line.explanation().filter(found -> found.votes() > 0).isPresent()
                && !plan.cost().isMoreThan(outcome.election().budget());
    }
}
