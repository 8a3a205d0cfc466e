// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import nl.evenredig.budget.BallotKind;
import nl.evenredig.budget.Completion;
import nl.evenredig.budget.Points;
import nl.evenredig.budget.Rules;
import nl.evenredig.exact.Money;
import tools.jackson.core.JsonGenerator;

/// Writes rules with all their parameters.
final class RulesJson {
    /// How an order of preference becomes points: on a ballot of `k` projects the first gets `k` and the last 1.
    static final String BORDA = "borda";

    private RulesJson() {}

    static void write(JsonGenerator json, Rules rules, BallotKind kind) {
        json.writeStartObject();
        json.writeStringProperty("method", rules.method().code());
        json.writeStringProperty("utility", rules.utility().code());
        if (Points.of(rules, kind) == Points.BORDA) {
            json.writeStringProperty("scoring", BORDA);
        }
        json.writeStringProperty("completion", rules.completion().code());
        if (rules.completion() instanceof Completion.Add1 add1) {
            json.writeStringProperty("increment", new Money(add1.increment(), "XXX").decimal());
            json.writeBooleanProperty("stopWhenExhaustive", add1.stopWhenExhaustive());
        }
        json.writeStringProperty("comparison", rules.comparison().code());
        json.writeStringProperty("ties", rules.ties().code());
        json.writeStringProperty("seed", rules.seed().text());
        json.writeEndObject();
    }
}
