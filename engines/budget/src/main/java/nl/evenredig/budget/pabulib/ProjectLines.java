// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Project;

/// Writes the PROJECTS section: a column is there when a project has something in it.
final class ProjectLines {
    private final List<Project> projects;
    private final Map<String, IntFunction<String>> columns = new LinkedHashMap<>();

    /// @param sorted whether columns the format does not know are sorted by name
    ProjectLines(Election election, boolean sorted) {
        projects = election.projects();
        long[] votes = election.votes();
        columns.put("project_id", i -> projects.get(i).id());
        columns.put("cost", i -> projects.get(i).cost().decimal());
        columns.put("votes", i -> Long.toString(votes[i]));
        if (election.kind().hasPoints()) {
            long[] scores = Sums.scores(election);
            columns.put("score", i -> Long.toString(scores[i]));
        }
        columns.put("name", i -> projects.get(i).name());
        optional("category", i -> String.join(",", projects.get(i).categories()));
        optional("beneficiaries", i -> String.join(",", projects.get(i).beneficiaries()));
        optional("neighborhood", i -> projects.get(i).neighbourhood().orElse(""));
        optional("selected", this::selected);
        for (String name : others(sorted)) {
            optional(name, i -> projects.get(i).more().getOrDefault(name, ""));
        }
    }

    private String selected(int project) {
        return projects.get(project).selected().stream()
                .mapToObj(Integer::toString)
                .findFirst()
                .orElse("");
    }

    private Collection<String> others(boolean sorted) {
        Set<String> names = sorted ? new TreeSet<>() : new LinkedHashSet<>();
        projects.forEach(project -> names.addAll(project.more().keySet()));
        return names;
    }

    private void optional(String name, IntFunction<String> value) {
        for (int i = 0; i < projects.size(); i++) {
            if (!value.apply(i).isEmpty()) {
                columns.putIfAbsent(name, value);
                return;
            }
        }
    }

    void write(Rows rows) throws IOException {
        rows.field("PROJECTS").end();
        for (String name : columns.keySet()) {
            rows.field(name);
        }
        rows.end();
        for (int i = 0; i < projects.size(); i++) {
            for (IntFunction<String> value : columns.values()) {
                rows.field(value.apply(i));
            }
            rows.end();
        }
    }
}
