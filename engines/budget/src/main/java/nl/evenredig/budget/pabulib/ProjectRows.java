// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.evenredig.budget.Project;
import nl.evenredig.exact.Money;

/// The PROJECTS section while it is read.
final class ProjectRows {
    private static final Map<String, String> ROLES =
            Map.ofEntries(
                    Map.entry("project_id", "project_id"),
                    Map.entry("cost", "cost"),
                    Map.entry("votes", "votes"),
                    Map.entry("name", "name"),
                    Map.entry("category", "category"),
                    Map.entry("beneficiaries", "beneficiaries"),
                    Map.entry("target", "beneficiaries"),
                    Map.entry("targets", "beneficiaries"),
                    Map.entry("neighborhood", "neighborhood"),
                    Map.entry("selected", "selected"));
    private static final long MOST_TOGETHER = 1_000_000_000_000_000_000L;

    /// A project with its line and what its row says its votes and score are.
    record Stated(Project project, int line, String votes, String score) {}

    private final MetaRows.Facts facts;
    private final Findings findings;
    private final List<Stated> stated = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private Optional<Columns> columns = Optional.empty();
    private boolean usable;
    private int rows;
    private long together;

    ProjectRows(MetaRows.Facts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void take(Row row) {
        if (columns.isEmpty()) {
            Columns found = new Columns(row, roles(), findings);
            usable = found.have(List.of("project_id", "cost"), "PROJECTS", row, findings);
            columns = Optional.of(found);
            return;
        }
        rows++;
        if (usable) {
            read(row, columns.get());
        }
    }

    /// Whether votes can be held against it.
    boolean isUsable() {
        return usable && rows > 0;
    }

    /// How many rows the section has, those with faults too.
    int rows() {
        return rows;
    }

    /// What the score of an ordinal vote is, the format leaves open: it is kept as it is.
    private Map<String, String> roles() {
        Map<String, String> roles = new HashMap<>(ROLES);
        if (facts.kind().isApproval() || facts.kind().hasPoints()) {
            roles.put("score", "score");
        }
        return roles;
    }

    private void read(Row row, Columns at) {
        int needed = Math.max(at.field("project_id"), at.field("cost"));
        if (!at.fit(row, needed, findings)) {
            return;
        }
        String id = row.value(at.field("project_id"));
        OptionalLong cost = Amount.cents(row.text(at.field("cost")), row.line(), "cost", findings);
        if (!isNew(id, row.line()) || cost.isEmpty()) {
            return;
        }
        together += cost.getAsLong();
        if (together > MOST_TOGETHER) {
            together -= cost.getAsLong();
            findings.error(row.line(), "cost", Fault.AMOUNT_TOO_LARGE, row.text(at.field("cost")));
            return;
        }
        Project project = project(id, cost.getAsLong(), row, at);
        String votes = row.value(at.field("votes"));
        stated.add(new Stated(project, row.line(), votes, row.value(at.field("score"))));
    }

    private Project project(String id, long cents, Row row, Columns at) {
        Map<String, String> more = new LinkedHashMap<>();
        for (Columns.Other other : at.others()) {
            if (!row.isMissing(other.field())) {
                more.put(other.name(), row.text(other.field()));
            }
        }
        String neighbourhood = row.value(at.field("neighborhood"));
        return new Project(
                id,
                row.text(at.field("name")),
                new Money(cents, facts.currency()),
                parts(row.value(at.field("category"))),
                parts(row.value(at.field("beneficiaries"))),
                neighbourhood.isEmpty() ? Optional.empty() : Optional.of(neighbourhood),
                selected(row, at),
                more);
    }

    private boolean isNew(String id, int line) {
        if (id.isEmpty()) {
            findings.error(line, "project_id", Fault.PROJECT_ID_EMPTY);
            return false;
        }
        if (id.indexOf(',') >= 0) {
            findings.error(line, "project_id", Fault.PROJECT_ID_COMMA, id);
        }
        Integer other = lines.putIfAbsent(id, line);
        if (other != null) {
            findings.error(line, "project_id", Fault.PROJECT_ID_TWICE, id, other.toString());
        }
        return other == null;
    }

    private OptionalInt selected(Row row, Columns at) {
        String text = row.value(at.field("selected"));
        OptionalLong number = Amount.whole(text);
        if (number.isPresent() && number.getAsLong() <= 3) {
            return OptionalInt.of((int) number.getAsLong());
        }
        if (!text.isEmpty()) {
            findings.mended(row.line(), "selected", Fault.SELECTED_UNKNOWN, text);
        }
        return OptionalInt.empty();
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Every id the section names, also of projects with a fault, so that votes for them are not reported again.
    boolean names(String id) {
        return lines.containsKey(id);
    }

    /// The projects without faults, sorted by id.
    List<Stated> sorted() {
        stated.sort(Comparator.comparing(each -> each.project().id()));
        return stated;
    }

    boolean isEmpty() {
        return rows == 0;
    }
}
