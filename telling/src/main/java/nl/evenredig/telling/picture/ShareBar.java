// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Explanation;
import nl.evenredig.budget.Ledger;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Project;
import nl.evenredig.exact.Ratio;
import nl.evenredig.telling.words.BudgetWords;

/// What a plan costs as a bar: one slice per payer when it is funded, the money its supporters still had (striped) and
/// what lacked (dashed) when it is not.
///
/// All bars of one drawer share one scale: the dearest plan that could be funded fills the width. Slices narrower than
/// two units become one solid bar.
public final class ShareBar {
    private static final int HEIGHT = 32;
    private static final double NARROWEST = 2;
    private static final double GAP = 1;

    private final BudgetWords told;
    private final Outcome outcome;
    private final int width;
    private final double unitsPerCent;

    private ShareBar(BudgetWords told, int width) {
        this.told = told;
        this.outcome = told.outcome();
        this.width = width;
        long budget = outcome.election().budget().cents();
        long most =
                outcome.election().projects().stream()
                        .mapToLong(project -> project.cost().cents())
                        .filter(cents -> cents <= budget)
                        .max()
                        .orElse(budget);
        this.unitsPerCent = (width - 2.0) / most;
    }

    /// Bars of one outcome on a page.
    ///
    /// @param width of the dearest plan's bar, in pixels as shown
    public static ShareBar in(BudgetWords told, int width) {
        return new ShareBar(told, width);
    }

    /// The bar of one plan as SVG.
    ///
    /// @param id unique on the page
    public String svg(int project, String id) {
        Project plan = outcome.election().projects().get(project);
        double length = Math.min(width - 2.0, plan.cost().cents() * unitsPerCent);
        Optional<Explanation> explanation = told.explanation(project);
        Drawing drawing = new Drawing("evn-sharebar", width, HEIGHT, label(project, explanation));
        if (outcome.funds(project)) {
            List<Double> slices = explanation.flatMap(this::slices).orElse(List.of(length));
            drawing.path("evn-sharebar-paid", path(slices));
        } else {
            explanation.ifPresent(found -> had(found, drawing, id));
            double left = explanation.map(this::hadLength).orElse(0.0);
            if (length - left > 0) {
                drawing.box(
                        "evn-sharebar-lacked",
                        new Drawing.Box(1 + left, 1, length - left, HEIGHT - 2.0));
            }
        }
        return drawing.done();
    }

    private String label(int project, Optional<Explanation> explanation) {
        String cost = told.money(outcome.election().projects().get(project).cost());
        if (outcome.funds(project) || explanation.isEmpty()) {
            return told.say("budget.bar", told.name(project), cost);
        }
        Explanation found = explanation.get();
        return told.say(
                "budget.bar.lacked", told.name(project), cost, told.had(found), told.lacked(found));
    }

    private void had(Explanation explanation, Drawing drawing, String id) {
        double length = hadLength(explanation);
        if (length > 0) {
            drawing.stripes(id + "-stripes", "evn-sharebar-stripe");
            drawing.patterned(
                    "evn-sharebar-had",
                    new Drawing.Box(1, 1, length, HEIGHT - 2.0),
                    id + "-stripes");
        }
    }

    private double hadLength(Explanation explanation) {
        return Math.min(width - 2.0, explanation.available().approximate() * unitsPerCent);
    }

    /// The widths of all slices, widest first; empty when nobody paid or they would be too narrow to see.
    private Optional<List<Double>> slices(Explanation explanation) {
        Explanation.Payers payers = explanation.payers();
        double widest = payers.largest().approximate() * unitsPerCent;
        if (widest < NARROWEST) {
            return Optional.empty();
        }
        List<Ratio> payments = payments(explanation.project());
        payments.sort(Collections.reverseOrder());
        return Optional.of(
                payments.stream().map(cents -> cents.approximate() * unitsPerCent).toList());
    }

    private List<Ratio> payments(int project) {
        Ledger ledger = told.ledger().orElseThrow();
        List<Ratio> payments = new ArrayList<>();
        for (int b = 0; b < outcome.election().ballots().size(); b++) {
            Ballot ballot = outcome.election().ballots().get(b);
            for (int place = 0; place < ballot.size(); place++) {
                if (ballot.project(place) == project && ledger.payment(b, place).signum() > 0) {
                    payments.addAll(Collections.nCopies(ballot.voters(), ledger.payment(b, place)));
                }
            }
        }
        return payments;
    }

    /// Slices beside each other with a gap of one unit, as one path.
    private static String path(List<Double> slices) {
        StringBuilder path = new StringBuilder();
        double x = 1;
        for (double slice : slices) {
            double shown = slices.size() == 1 ? slice : Math.max(0.5, slice - GAP);
            path.append('M').append(Drawing.number(x)).append(" 1h");
            path.append(Drawing.number(shown)).append('v').append(HEIGHT - 2).append('h');
            path.append(Drawing.number(-shown)).append('z');
            x += slice;
        }
        return path.toString();
    }
}
