// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.util.List;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Project;
import tools.jackson.core.JsonGenerator;

/// Writes what was counted: projects and merged choices, without anything about who chose.
final class ElectionJson {
    /// The currency of a source that names none; receipts leave it out.
    static final String NO_CURRENCY = "XXX";

    private ElectionJson() {}

    static void write(JsonGenerator json, Election election) {
        json.writeStartObject();
        json.writeStringProperty("kind", election.kind().code());
        if (!election.budget().currency().equals(NO_CURRENCY)) {
            json.writeStringProperty("currency", election.budget().currency());
        }
        json.writeStringProperty("budget", election.budget().decimal());
        json.writeArrayPropertyStart("projects");
        for (Project project : election.projects()) {
            write(json, project);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("ballots");
        for (Ballot ballot : election.ballots()) {
            write(json, election, ballot);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Project project) {
        json.writeStartObject();
        json.writeStringProperty("id", project.id());
        json.writeStringProperty("name", project.name());
        json.writeStringProperty("cost", project.cost().decimal());
        json.writeEndObject();
        Json.line(json);
    }

    private static void write(JsonGenerator json, Election election, Ballot ballot) {
        List<Project> projects = election.projects();
        json.writeStartObject();
        json.writeNumberProperty("voters", ballot.voters());
        json.writeArrayPropertyStart("projects");
        for (int place = 0; place < ballot.size(); place++) {
            json.writeString(projects.get(ballot.project(place)).id());
        }
        json.writeEndArray();
        if (election.kind().hasPoints()) {
            json.writeArrayPropertyStart("points");
            for (int place = 0; place < ballot.size(); place++) {
                json.writeNumber(ballot.points(place));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        Json.line(json);
    }
}
