// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Project;
import nl.evenredig.budget.Promise;
import tools.jackson.core.JsonGenerator;

/// Writes every claim about what came of a count: winners, costs, payments, promises.
final class OutcomeJson {
    private final JsonGenerator json;
    private final Outcome outcome;
    private final List<Project> projects;

    OutcomeJson(JsonGenerator json, Outcome outcome) {
        this.json = json;
        this.outcome = outcome;
        this.projects = outcome.election().projects();
    }

    void write() {
        writePromises();
        writeFunded();
        json.writeStringProperty("endowment", Json.units(outcome.endowment()));
        json.writeArrayPropertyStart("purchases");
        for (Outcome.Purchase purchase : outcome.purchases()) {
            json.writeStartObject();
            json.writeStringProperty("project", projects.get(purchase.project()).id());
            json.writeStringProperty("perPoint", Json.units(purchase.perPoint()));
            json.writeEndObject();
            Json.line(json);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("steps");
        StepJson steps = new StepJson(json, projects);
        for (BudgetStep step : outcome.steps()) {
            steps.write(step);
            Json.line(json);
        }
        json.writeEndArray();
    }

    /// Winners, cost, runs and the people left out: what the receipt and the summary both begin with.
    void writeFunded() {
        json.writeName("funded");
        Json.ids(json, projects, outcome.funded());
        json.writeStringProperty("cost", outcome.cost().decimal());
        json.writeNumberProperty("runs", outcome.runs());
        json.writeObjectPropertyStart("excluded");
        json.writeNumberProperty("voters", outcome.excluded());
        json.writeNumberProperty("of", outcome.election().voters());
        json.writeEndObject();
    }

    private void writePromises() {
        Set<Promise> kept = outcome.rules().promises(outcome.election().kind());
        json.writeObjectPropertyStart("promises");
        json.writeArrayPropertyStart("kept");
        kept.forEach(promise -> json.writeString(code(promise)));
        json.writeEndArray();
        json.writeArrayPropertyStart("voided");
        Arrays.stream(Promise.values())
                .filter(promise -> !kept.contains(promise))
                .forEach(promise -> json.writeString(code(promise)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String code(Promise promise) {
        return promise.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
