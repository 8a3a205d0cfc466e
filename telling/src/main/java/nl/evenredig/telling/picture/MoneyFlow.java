// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.picture;

import java.util.List;
import java.util.Optional;
import nl.evenredig.budget.Ledger;
import nl.evenredig.budget.Outcome;
import nl.evenredig.exact.Money;
import nl.evenredig.telling.words.BudgetWords;

/// How the money ran: on the left the voters by how many of their plans are funded, on the right the plans; the thicker a
/// band, the more money.
///
/// Only under Equal Shares, where people pay. More than 16 plans: the smallest are drawn together.
public final class MoneyFlow {
    private static final double HEIGHT_OF_MONEY = 420;
    private static final double LEAST_SLOT = 22;
    private static final double SMALL = 28;

    private final BudgetWords told;
    private final Outcome outcome;
    private final Flows flows;
    private final Lane lane;
    private final double unitsPerCent;

    private MoneyFlow(BudgetWords told, Ledger ledger, Lane lane) {
        this.told = told;
        this.outcome = told.outcome();
        this.flows = Flows.of(outcome, ledger);
        this.lane = lane;
        this.unitsPerCent = HEIGHT_OF_MONEY / Math.max(1, outcome.election().budget().cents());
    }

    /// For a page 1120 pixels wide; empty when nobody paid for anything.
    public static Optional<String> wide(BudgetWords told) {
        return svg(told, Lane.WIDE);
    }

    /// For a phone, 328 pixels wide; empty when nobody paid for anything.
    public static Optional<String> narrow(BudgetWords told) {
        return svg(told, Lane.NARROW);
    }

    private static Optional<String> svg(BudgetWords told, Lane lane) {
        return told.ledger()
                .filter(ledger -> !told.outcome().purchases().isEmpty())
                .map(ledger -> new MoneyFlow(told, ledger, lane).svg());
    }

    private String svg() {
        double[] groupTops = tops(groupHeights(), 2 * LEAST_SLOT, lane, 0);
        double leastPlan = lane.isNarrow() ? 4 : LEAST_SLOT;
        double[] planTops = tops(planHeights(), leastPlan, lane, lane.labelAbove());
        double end = Math.max(groupTops[groupTops.length - 1], planTops[planTops.length - 1]);
        Money left = outcome.election().budget().minus(outcome.cost());
        String label =
                told.say(
                        "budget.flow",
                        outcome.election().voters() - flows.without(),
                        outcome.funded().size(),
                        told.money(outcome.cost()),
                        told.money(left));
        Drawing drawing = new Drawing("evn-flow", lane.width(), (int) Math.ceil(end), label);
        bands(drawing, groupTops, planTops);
        groups(drawing, groupTops);
        plans(drawing, planTops);
        without(drawing, groupTops[flows.groups().size()]);
        left(drawing, planTops[flows.plans().size()], left);
        return drawing.done();
    }

    private double[] groupHeights() {
        double[] heights = new double[flows.groups().size() + 1];
        for (int i = 0; i < flows.groups().size(); i++) {
            heights[i] = flows.groups().get(i).total() * unitsPerCent;
        }
        heights[heights.length - 1] = flows.without() > 0 ? SMALL : 0;
        return heights;
    }

    private double[] planHeights() {
        double[] heights = new double[flows.plans().size() + 1];
        for (int i = 0; i < flows.plans().size(); i++) {
            heights[i] = flows.plans().get(i).cents() * unitsPerCent;
        }
        long left = outcome.election().budget().minus(outcome.cost()).cents();
        heights[heights.length - 1] = left * unitsPerCent;
        return heights;
    }

    /// Where each block begins, and last where the column ends.
    private static double[] tops(double[] heights, double least, Lane lane, int above) {
        double[] tops = new double[heights.length + 1];
        double y = 1;
        for (int i = 0; i < heights.length; i++) {
            y += above;
            tops[i] = y;
            y += Math.max(least, heights[i] + lane.gap());
        }
        tops[heights.length] = y;
        return tops;
    }

    private void bands(Drawing drawing, double[] groupTops, double[] planTops) {
        double[] planY = planTops.clone();
        List<Flows.Group> groups = flows.groups();
        for (int g = 0; g < groups.size(); g++) {
            double y = groupTops[g];
            for (int p = 0; p < flows.plans().size(); p++) {
                double thick = groups.get(g).paid().get(p) * unitsPerCent;
                if (thick > 0) {
                    drawing.path("evn-flow-band evn-flow-" + (g + 1), band(y, planY[p], thick));
                    y += thick;
                    planY[p] += thick;
                }
            }
        }
    }

    /// A band from the voters to a plan that leaves and arrives level.
    private String band(double from, double to, double thick) {
        double left = lane.from() + lane.block();
        double right = lane.to();
        String start = "M" + Drawing.number(left) + " " + Drawing.number(from);
        String turn = "V" + Drawing.number(to + thick);
        return start + curve(from, right, to) + turn + curve(to + thick, left, from + thick) + "z";
    }

    /// From height `from` to a point, level at both ends.
    private String curve(double from, double x, double to) {
        String middle = Drawing.number((lane.from() + lane.block() + lane.to()) / 2.0) + " ";
        String end = Drawing.number(to);
        return "C"
                + middle
                + Drawing.number(from)
                + " "
                + middle
                + end
                + " "
                + Drawing.number(x)
                + " "
                + end;
    }

    private void groups(Drawing drawing, double[] tops) {
        for (int g = 0; g < flows.groups().size(); g++) {
            Flows.Group group = flows.groups().get(g);
            double height = Math.max(1, group.total() * unitsPerCent);
            drawing.box(
                    "evn-flow-voters", new Drawing.Box(lane.from(), tops[g], lane.block(), height));
            groupLabel(drawing, tops[g] + height / 2, group.voters(), group);
        }
    }

    /// Two lines: how many people, and how many of their plans are funded.
    private void groupLabel(Drawing drawing, double y, int voters, Flows.Group group) {
        String people = lane.isNarrow() ? "budget.flow.count" : "budget.flow.people";
        String plans = lane.isNarrow() ? "budget.flow.group.short" : "budget.flow.group";
        double x = lane.from() - (lane.isNarrow() ? 6.0 : 14.0);
        double middle = Math.max(y, 18);
        drawing.text(
                "evn-flow-text evn-flow-strong evn-flow-end",
                x,
                middle - 2,
                told.say(people, voters));
        String more = group.isOpen() ? ".more" : "";
        drawing.text(
                "evn-flow-text evn-flow-end",
                x,
                middle + 18,
                told.say(plans + more, group.least()));
    }

    private void plans(Drawing drawing, double[] tops) {
        for (int p = 0; p < flows.plans().size(); p++) {
            Flows.Plan plan = flows.plans().get(p);
            double height = Math.max(1, plan.cents() * unitsPerCent);
            drawing.box("evn-flow-plan", new Drawing.Box(lane.to(), tops[p], lane.block(), height));
            String name =
                    plan.projects().size() == 1
                            ? lane.shortened(told.name(plan.projects().getFirst()))
                            : told.say("budget.flow.others", plan.projects().size());
            String currency = outcome.election().budget().currency();
            planLabel(
                    drawing,
                    tops[p],
                    height,
                    name + " " + told.money(new Money(plan.cents(), currency)));
        }
    }

    private void planLabel(Drawing drawing, double top, double height, String label) {
        if (lane.isNarrow()) {
            drawing.text("evn-flow-text evn-flow-end", lane.width(), top - 6, label);
        } else {
            double y = top + Math.max(height / 2, 4) + 5;
            drawing.text("evn-flow-text", lane.to() + lane.block() + 12.0, y, label);
        }
    }

    private void without(Drawing drawing, double top) {
        if (flows.without() > 0) {
            drawing.box(
                    "evn-flow-missing",
                    new Drawing.Box(lane.from() + 1.0, top + 1, lane.block() - 2.0, SMALL - 2));
            Flows.Group nobody = new Flows.Group(0, false, flows.without(), List.of());
            groupLabel(drawing, top + SMALL / 2, flows.without(), nobody);
        }
    }

    private void left(Drawing drawing, double top, Money left) {
        if (left.cents() > 0) {
            double height = Math.max(4, left.cents() * unitsPerCent);
            drawing.box(
                    "evn-flow-missing",
                    new Drawing.Box(lane.to() + 1.0, top + 1, lane.block() - 2.0, height - 2));
            String label = told.say("budget.flow.left", told.money(left));
            planLabel(drawing, top, height, label);
        }
    }
}
