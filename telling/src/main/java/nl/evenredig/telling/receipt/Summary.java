// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Explanation;
import nl.evenredig.budget.Ledger;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Project;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;
import tools.jackson.core.JsonGenerator;

/// An outcome in one JSON object for other programs: winners, costs, strength of each project, and the whole receipt.
///
/// Money is a decimal text in currency units. Effective votes (two decimals) and effective support (a part of the cost,
/// four decimals) are rounded down; both are left out where nobody holds a share of the money, effective votes also for
/// projects that were not bought.
public final class Summary {
    private final Receipt receipt;
    private final Optional<List<Explanation>> explanations;
    private final long[] votes;

    private Summary(Receipt receipt) {
        Outcome outcome = receipt.outcome();
        this.receipt = receipt;
        this.votes = outcome.election().votes();
        this.explanations =
                outcome.endowment().signum() > 0
                        ? Optional.of(Ledger.of(outcome).explanations())
                        : Optional.empty();
    }

    /// Writes the object; does not close `out`.
    public static void write(Receipt receipt, Writer out) {
        try (JsonGenerator json = Json.writer(out)) {
            new Summary(receipt).write(json);
            json.writeRaw('\n');
        }
    }

    /// How many voters with full purses would have paid as much as the strongest payer did: cost over largest payment.
    public static Optional<Ratio> effectiveVotes(Outcome outcome, Explanation explanation) {
        Ratio largest = explanation.payers().largest();
        if (largest.signum() == 0) {
            return Optional.empty();
        }
        Money cost = outcome.election().projects().get(explanation.project()).cost();
        return Optional.of(Ratio.of(cost.cents()).over(largest));
    }

    private void write(JsonGenerator json) {
        Outcome outcome = receipt.outcome();
        Election election = outcome.election();
        json.writeStartObject();
        new OutcomeJson(json, outcome).writeFunded();
        json.writeStringProperty("budget", election.budget().decimal());
        if (!election.budget().currency().equals(ElectionJson.NO_CURRENCY)) {
            json.writeStringProperty("currency", election.budget().currency());
        }
        json.writeName("rule");
        RulesJson.write(json, outcome.rules(), election.kind());
        json.writeArrayPropertyStart("projects");
        for (int project : winnersFirst(outcome)) {
            write(json, project);
            Json.line(json);
        }
        json.writeEndArray();
        json.writeName("receipt");
        receipt.write(json);
        json.writeEndObject();
    }

    private void write(JsonGenerator json, int position) {
        Outcome outcome = receipt.outcome();
        Project project = outcome.election().projects().get(position);
        json.writeStartObject();
        json.writeStringProperty("id", project.id());
        json.writeStringProperty("name", project.name());
        json.writeStringProperty("cost", project.cost().decimal());
        json.writeNumberProperty("votes", votes[position]);
        json.writeBooleanProperty("funded", outcome.funds(position));
        explanations
                .map(all -> all.get(position))
                .ifPresent(explanation -> write(json, explanation));
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Explanation explanation) {
        effectiveVotes(receipt.outcome(), explanation)
                .ifPresent(ratio ->
                        json.writeStringProperty(
                                "effectiveVotes", ratio.roundedDown(2).toPlainString()));
        json.writeStringProperty(
                "effectiveSupport", explanation.effectiveSupport().roundedDown(4).toPlainString());
    }

    /// Funded projects in their order, then the others in theirs.
    static List<Integer> winnersFirst(Outcome outcome) {
        List<Integer> order = new ArrayList<>(outcome.funded());
        for (int i = 0; i < outcome.election().projects().size(); i++) {
            if (!outcome.funds(i)) {
                order.add(i);
            }
        }
        return order;
    }
}
