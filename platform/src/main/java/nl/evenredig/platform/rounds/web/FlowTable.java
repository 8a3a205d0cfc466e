// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.exact.Money;
import nl.evenredig.platform.shared.web.Table;
import nl.evenredig.telling.picture.Flows;
import nl.evenredig.telling.words.BudgetWords;

/// The picture of the money as a table: the same plans in the same order, and what each group of voters paid for them.
final class FlowTable {
    private final BudgetWords told;
    private final Flows flows;

    private FlowTable(BudgetWords told, Flows flows) {
        this.told = told;
        this.flows = flows;
    }

    /// Empty when nobody paid.
    static Optional<Table> of(BudgetWords told) {
        return told.ledger()
                .filter(_ -> !told.outcome().purchases().isEmpty())
                .map(ledger -> new FlowTable(told, Flows.of(told.outcome(), ledger)).table());
    }

    private Table table() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.words(told.say("rounds.flow.table.plan")));
        flows.groups().forEach(group -> columns.add(Table.Column.numbers(heading(group))));
        columns.add(Table.Column.numbers(told.say("rounds.flow.table.total")));
        List<List<String>> rows = new ArrayList<>();
        for (int p = 0; p < flows.plans().size(); p++) {
            int plan = p;
            rows.add(
                    row(
                            name(flows.plans().get(p)),
                            flows.groups().stream().map(group -> group.paid().get(plan)),
                            flows.plans().get(p).cents()));
        }
        rows.add(
                row(
                        told.say("rounds.flow.table.total"),
                        flows.groups().stream().map(Flows.Group::total),
                        told.outcome().cost().cents()));
        return new Table(told.say("rounds.flow.table.caption"), columns, rows);
    }

    private String heading(Flows.Group group) {
        String plans = group.isOpen() ? "budget.flow.group.more" : "budget.flow.group";
        return told.say("budget.flow.people", group.voters())
                + ", "
                + told.say(plans, group.least());
    }

    private String name(Flows.Plan plan) {
        List<Integer> projects = plan.projects();
        return projects.size() == 1
                ? told.name(projects.getFirst())
                : told.say("budget.flow.others", projects.size());
    }

    private List<String> row(String name, Stream<Double> paid, long total) {
        return Stream.of(Stream.of(name), paid.map(this::money), Stream.of(money((double) total)))
                .flatMap(cells -> cells)
                .toList();
    }

    /// In whole units: the picture is no finer.
    private String money(double cents) {
        long units =
                BigDecimal.valueOf(cents / Money.UNIT)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        return told.money(
                new Money(units * Money.UNIT, told.outcome().election().budget().currency()));
    }
}
