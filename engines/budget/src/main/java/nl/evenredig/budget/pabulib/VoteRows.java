// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.BallotKind;
import nl.evenredig.budget.Voter;

/// The VOTES section while it is read.
final class VoteRows {
    private static final Map<String, String> WITHOUT_POINTS =
            Map.of("voter_id", "voter_id", "vote", "vote");
    private static final Map<String, String> WITH_POINTS =
            Map.of("voter_id", "voter_id", "vote", "vote", "points", "points");

    private final BallotKind kind;
    private final ChoiceCell cell;
    private final Findings findings;
    private final Choices choices;
    private final List<String> ids;
    private final List<Choice> chosen;
    private final List<List<String>> values;
    private final Set<String> known;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private Optional<Columns> columns = Optional.empty();
    private boolean usable;
    private int rows;

    VoteRows(MetaRows.Facts facts, ChoiceCell cell, Findings findings) {
        kind = facts.kind();
        choices = new Choices(facts.votes());
        ids = new ArrayList<>(facts.votes());
        chosen = new ArrayList<>(facts.votes());
        values = new ArrayList<>(facts.votes());
        known = HashSet.newHashSet(facts.votes());
        this.cell = cell;
        this.findings = findings;
    }

    void take(Row row) {
        if (columns.isEmpty()) {
            Columns found =
                    new Columns(row, kind.hasPoints() ? WITH_POINTS : WITHOUT_POINTS, findings);
            usable = found.have(needed(), "VOTES", row, findings);
            columns = Optional.of(found);
            return;
        }
        rows++;
        if (usable) {
            read(row, columns.get());
        }
    }

    private List<String> needed() {
        return kind.hasPoints()
                ? List.of("voter_id", "vote", "points")
                : List.of("voter_id", "vote");
    }

    private void read(Row row, Columns at) {
        int vote = at.field("vote");
        int points = at.field("points");
        int voter = at.field("voter_id");
        if (!at.fit(row, Math.max(voter, Math.max(vote, points)), findings)) {
            return;
        }
        String id = row.value(voter);
        if (id.isEmpty()) {
            findings.mended(row.line(), "voter_id", Fault.VOTER_ID_EMPTY);
        } else if (!known.add(id)) {
            findings.mended(row.line(), "voter_id", Fault.VOTER_ID_TWICE, id);
        }
        Optional<Choice> choice = cell.read(row, vote, points);
        if (choice.isPresent()) {
            ids.add(id);
            chosen.add(choices.add(choice.get(), 1));
            values.add(attributes(row, at));
        }
    }

    /// People alike in everything the file tells about them share one list.
    private List<String> attributes(Row row, Columns at) {
        if (at.others().isEmpty()) {
            return List.of();
        }
        String all = row.span(at.others().getFirst().field(), at.others().getLast().field());
        List<String> known = lists.get(all);
        if (known == null) {
            known = at.others().stream().map(other -> text(row, other)).toList();
            lists.put(all, known);
        }
        return known;
    }

    private String text(Row row, Columns.Other other) {
        return texts.computeIfAbsent(row.value(other.field()), same -> same);
    }

    /// Whether its rows could be read.
    boolean isUsable() {
        return usable || columns.isEmpty();
    }

    /// How many rows the section has, those with faults too.
    int rows() {
        return rows;
    }

    List<String> attributeNames() {
        return columns.map(found -> found.others().stream().map(Columns.Other::name).toList())
                .orElse(List.of());
    }

    /// The merged ballots in their own order, and a voter for each row.
    record Votes(List<Ballot> ballots, List<Voter> voters) {}

    Votes votes() {
        Choice[] sorted = choices.sorted();
        List<Ballot> ballots = new ArrayList<>(sorted.length);
        for (Choice choice : sorted) {
            ballots.add(choice.ballot());
        }
        List<Voter> voters = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            voters.add(new Voter(ids.get(i), chosen.get(i).place(), values.get(i)));
        }
        return new Votes(ballots, voters);
    }
}
