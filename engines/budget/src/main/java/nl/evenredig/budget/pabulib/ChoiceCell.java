// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.evenredig.budget.BallotKind;

/// Reads the choice in one row of the votes, straight from its characters.
final class ChoiceCell {
    private final MetaRows.Facts facts;
    private final ProjectRows rows;
    private final Findings findings;
    private final String[] ids;
    private final long[] costs;
    private final int[] seen;
    private int[] chosen = new int[16];
    private long[] given = new long[16];
    private int size;
    private int round;

    ChoiceCell(MetaRows.Facts facts, ProjectRows rows, Findings findings) {
        List<ProjectRows.Stated> sorted = rows.sorted();
        this.facts = facts;
        this.rows = rows;
        this.findings = findings;
        ids = sorted.stream().map(each -> each.project().id()).toArray(String[]::new);
        costs = sorted.stream().mapToLong(each -> each.project().cost().cents()).toArray();
        seen = new int[ids.length];
    }

    /// The choice; a fault is reported and leaves nothing.
    Optional<Choice> read(Row row, int vote, int points) {
        size = 0;
        round++;
        boolean good = projects(row, vote);
        if (facts.kind().hasPoints()) {
            good &= points(row, points);
        }
        if (good && facts.kind() == BallotKind.CHOOSE_ONE && size > 1) {
            findings.error(row.line(), "vote", Fault.VOTE_MORE_THAN_ONE, Integer.toString(size));
            good = false;
        }
        if (!good) {
            return Optional.empty();
        }
        dropWithoutPoints();
        measure(row);
        return Optional.of(choice());
    }

    private boolean projects(Row row, int field) {
        boolean good = true;
        if (row.isMissing(field)) {
            return true;
        }
        Items items = new Items(row, field);
        while (items.next()) {
            if (items.isEmpty()) {
                findings.mended(row.line(), "vote", Fault.VOTE_GAP);
            } else {
                good &= project(items, row.line());
            }
        }
        return good;
    }

    private boolean project(Items items, int line) {
        int position = position(items);
        if (position < 0) {
            String id = items.text();
            if (!rows.names(id)) {
                findings.error(line, "vote", Fault.VOTE_UNKNOWN, id);
            }
            return false;
        }
        if (seen[position] != round) {
            seen[position] = round;
            append(position);
            return true;
        }
        if (facts.kind().isApproval()) {
            findings.mended(line, "vote", Fault.VOTE_TWICE, ids[position]);
            return true;
        }
        findings.error(line, "vote", Fault.VOTE_TWICE, ids[position]);
        return false;
    }

    private void append(int position) {
        if (size == chosen.length) {
            chosen = Arrays.copyOf(chosen, 2 * size);
            given = Arrays.copyOf(given, 2 * size);
        }
        given[size] = 1;
        chosen[size++] = position;
    }

    private int position(Items items) {
        int low = 0;
        int high = ids.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = items.compareTo(ids[middle]);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    private boolean points(Row row, int field) {
        boolean good = true;
        int count = 0;
        Items items = new Items(row, field);
        while (!row.isMissing(field) && items.next()) {
            if (items.isEmpty()) {
                findings.mended(row.line(), "points", Fault.VOTE_GAP);
                continue;
            }
            long points = items.points();
            if (points < 0) {
                findings.error(row.line(), "points", Items.fault(points), items.text());
                good = false;
            } else if (count < size) {
                given[count] = points;
            }
            count++;
        }
        // A project that could not be read has its own finding; its points are then one too many.
        if (count != size && good) {
            String found = Integer.toString(count);
            findings.error(row.line(), "points", Fault.POINTS_COUNT, found, Integer.toString(size));
            good = false;
        }
        return good;
    }

    /// Zero points are what a project that is not on the ballot has.
    private void dropWithoutPoints() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (given[i] > 0) {
                chosen[kept] = chosen[i];
                given[kept++] = given[i];
            }
        }
        size = kept;
    }

    private void measure(Row row) {
        if (facts.limits().isEmpty()) {
            return;
        }
        long points = 0;
        long most = 0;
        long cost = 0;
        for (int i = 0; i < size; i++) {
            points += given[i];
            most = Math.max(most, given[i]);
            cost += costs[chosen[i]];
        }
        Limits.Measures measures = new Limits.Measures(size, points, most, cost);
        facts.limits().check(measures, facts.kind().hasPoints(), row.line(), findings);
    }

    private Choice choice() {
        int[] projects = Arrays.copyOf(chosen, size);
        return switch (facts.kind()) {
            case APPROVAL, CHOOSE_ONE -> Choice.approving(projects);
            case CUMULATIVE, SCORING -> Choice.giving(projects, Arrays.copyOf(given, size));
            case ORDINAL -> Choice.inOrder(projects);
        };
    }
}
