// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.util.List;
import nl.evenredig.budget.BudgetStep;
import nl.evenredig.budget.Project;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;
import tools.jackson.core.JsonGenerator;

/// Writes one step of a count; its name is the last word of the step's key.
final class StepJson {
    private final JsonGenerator json;
    private final List<Project> projects;

    StepJson(JsonGenerator json, List<Project> projects) {
        this.json = json;
        this.projects = projects;
    }

    void write(BudgetStep step) {
        json.writeStartObject();
        json.writeStringProperty("step", step.key().substring(step.key().lastIndexOf('.') + 1));
        switch (step) {
            case BudgetStep.SetApart(int project) -> project(project);
            case BudgetStep.Tried tried -> tried(tried);
            case BudgetStep.Overshot(int run, Ratio endowment, Money cost) -> {
                json.writeNumberProperty("run", run);
                amount("endowment", endowment);
                amount("cost", cost);
            }
            case BudgetStep.Bought(int project, Ratio perPoint) -> {
                project(project);
                amount("perPoint", perPoint);
            }
            case BudgetStep.Tied(List<Integer> tied, int chosen, String by) -> {
                ids("projects", tied);
                json.writeStringProperty("chosen", projects.get(chosen).id());
                json.writeStringProperty("by", by);
            }
            case BudgetStep.Took(int project, Money left) -> left(project, left);
            case BudgetStep.Skipped(int project, Money left) -> left(project, left);
            case BudgetStep.Ended(int project, Money left) -> left(project, left);
            case BudgetStep.Earned(int project, Ratio moment) -> {
                project(project);
                amount("moment", moment);
            }
            case BudgetStep.Compared compared -> compared(compared);
        }
        json.writeEndObject();
    }

    private void tried(BudgetStep.Tried tried) {
        json.writeNumberProperty("from", tried.from());
        json.writeNumberProperty("to", tried.to());
        amount("endowment", tried.endowment());
        amount("cost", tried.cost());
        ids("funded", tried.funded());
    }

    private void compared(BudgetStep.Compared compared) {
        json.writeStringProperty("by", compared.by().code());
        json.writeNumberProperty("equalShares", compared.equalShares());
        json.writeNumberProperty("mostVotes", compared.mostVotes());
        json.writeBooleanProperty("kept", compared.kept());
    }

    private void left(int project, Money left) {
        project(project);
        amount("left", left);
    }

    private void project(int project) {
        json.writeStringProperty("project", projects.get(project).id());
    }

    private void ids(String name, List<Integer> positions) {
        json.writeName(name);
        Json.ids(json, projects, positions);
    }

    private void amount(String name, Money money) {
        json.writeStringProperty(name, money.decimal());
    }

    private void amount(String name, Ratio cents) {
        json.writeStringProperty(name, Json.units(cents));
    }
}
