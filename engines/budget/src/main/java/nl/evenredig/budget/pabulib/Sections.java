// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Project;
import nl.evenredig.exact.Money;

/// Hands each row to its section and puts the sections together.
final class Sections {
    private enum Section {
        META,
        PROJECTS,
        VOTES
    }

    private final Findings findings;
    private final MetaRows meta;
    private final Map<Section, Integer> lines = new EnumMap<>(Section.class);
    private Optional<Section> current = Optional.empty();
    private Optional<MetaRows.Facts> facts = Optional.empty();
    private Optional<ProjectRows> projects = Optional.empty();
    private Optional<VoteRows> votes = Optional.empty();
    private boolean skipping;
    private boolean anything;
    private boolean marked;
    private boolean broken;
    private int lastLine;

    Sections(Findings findings) {
        this.findings = findings;
        meta = new MetaRows(findings);
    }

    void take(Row row) {
        if (row.isMark()) {
            marked = true;
            return;
        }
        lastLine = row.line();
        anything |= !row.isEmpty();
        if (row.endsWithMark()) {
            marked = true;
            breakOff(Fault.QUOTE_NOT_CLOSED, row.line());
        } else if (row.isEmpty()) {
            empty(row);
        } else {
            named(row).ifPresentOrElse(section -> enter(section, row), () -> hand(row));
        }
    }

    /// Nothing can be read after this row.
    void breakOff(Fault fault, int line) {
        findings.error(line, "", fault);
        broken = true;
    }

    /// Whether someone voted cannot be told from a row of empty fields; an empty line is only an empty line.
    private void empty(Row row) {
        if (row.size() > 1 && current.equals(Optional.of(Section.VOTES))) {
            findings.error(row.line(), "", Fault.ROW_EMPTY);
        } else {
            findings.mended(row.line(), "", Fault.ROW_EMPTY);
        }
    }

    private Optional<Section> named(Row row) {
        if (!row.isEmptyFrom(1)) {
            return Optional.empty();
        }
        String text = row.text(0);
        for (Section section : Section.values()) {
            boolean exact = section.name().equals(text);
            boolean alone = row.size() == 1;
            boolean near = section.name().equals(text.toUpperCase(Locale.ROOT));
            boolean padded = exact && !current.equals(Optional.of(Section.VOTES));
            if ((near && alone) || padded) {
                if (!exact || !alone) {
                    findings.mended(row.line(), "", Fault.SECTION_NAME, text, section.name());
                }
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    private void enter(Section section, Row row) {
        skipping = true;
        if (lines.putIfAbsent(section, row.line()) != null) {
            findings.error(row.line(), "", Fault.SECTION_TWICE, section.name());
        } else if (lines.keySet().stream().anyMatch(other -> other.compareTo(section) > 0)) {
            findings.error(row.line(), "", Fault.SECTION_ORDER, section.name());
        } else {
            skipping = false;
            current = Optional.of(section);
            begin(section);
        }
    }

    private void begin(Section section) {
        switch (section) {
            case META -> {}
            case PROJECTS -> projects = Optional.of(new ProjectRows(facts(), findings));
            case VOTES -> {
                ProjectRows rows = projects.orElseGet(() -> new ProjectRows(facts(), findings));
                // Without projects every vote would be reported: once is enough.
                skipping = !rows.isUsable();
                ChoiceCell cell = new ChoiceCell(facts(), rows, findings);
                votes = Optional.of(new VoteRows(facts(), cell, findings));
            }
        }
    }

    private MetaRows.Facts facts() {
        if (facts.isEmpty()) {
            facts = Optional.of(lines.containsKey(Section.META) ? meta.facts() : MetaRows.UNKNOWN);
        }
        return facts.get();
    }

    private void hand(Row row) {
        if (skipping) {
            return;
        }
        if (current.isEmpty()) {
            findings.error(row.line(), "", Fault.SECTION_UNKNOWN, row.text(0));
            skipping = true;
            return;
        }
        switch (current.get()) {
            case META -> meta.take(row);
            case PROJECTS -> projects.ifPresent(section -> section.take(row));
            case VOTES -> votes.ifPresent(section -> section.take(row));
        }
    }

    Reading end() {
        if (!broken && !marked) {
            breakOff(Fault.QUOTE_NOT_CLOSED, lastLine);
        }
        if (!broken) {
            complete();
        }
        Optional<Archive> archive = Optional.empty();
        if (!findings.hasErrors()) {
            archive = Optional.of(archive());
        }
        return new Reading(findings.hasErrors() ? Optional.empty() : archive, findings.list());
    }

    private void complete() {
        if (!anything) {
            findings.error(0, "", Fault.FILE_EMPTY);
            return;
        }
        for (Section section : Section.values()) {
            if (!lines.containsKey(section)) {
                findings.error(0, "", Fault.SECTION_MISSING, section.name());
            }
        }
        facts();
        projects.ifPresent(section -> {
            if (section.isEmpty()) {
                findings.error(line(Section.PROJECTS), "", Fault.PROJECTS_NONE);
            }
            meta.count("num_projects", section.rows());
        });
        votes.filter(section -> section.isUsable())
                .ifPresent(section -> {
                    if (section.rows() == 0) {
                        findings.error(line(Section.VOTES), "", Fault.VOTES_NONE);
                    }
                    meta.count("num_votes", section.rows());
                });
    }

    private int line(Section section) {
        return lines.getOrDefault(section, 0);
    }

    private Archive archive() {
        VoteRows rows = votes.orElseThrow();
        List<ProjectRows.Stated> stated = projects.orElseThrow().sorted();
        List<Project> sorted = stated.stream().map(ProjectRows.Stated::project).toList();
        VoteRows.Votes cast = rows.votes();
        Money budget = new Money(facts().cents(), facts().currency());
        meta.values().put("budget", budget.decimal());
        Election election = new Election(facts().kind(), budget, sorted, cast.ballots());
        new Sums(findings).check(election, stated);
        return new Archive(meta.values(), election, rows.attributeNames(), cast.voters());
    }
}
