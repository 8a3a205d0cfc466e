// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.evenredig.budget.Ballot;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Voter;

/// Writes an election as a `.pb` file.
///
/// Votes, scores and counts are written as they follow from the ballots. Line ends are line feeds, there is no byte order
/// mark, and a field has quotes only when it needs them. Cost: one pass, no memory besides.
public final class PabulibWriter {
    /// The order in which Pabulib's own files tell about an election.
    private static final List<String> META =
            List.of(
                    "description",
                    "country",
                    "unit",
                    "district",
                    "subunit",
                    "instance",
                    "num_projects",
                    "num_votes",
                    "budget",
                    "vote_type",
                    "rule",
                    "date_begin",
                    "date_end",
                    "min_length",
                    "max_length",
                    "max_points",
                    "min_sum_points",
                    "max_sum_points",
                    "min_sum_cost",
                    "max_sum_cost",
                    "edition",
                    "language",
                    "currency");

    private PabulibWriter() {}

    /// The form that is published and hashed: projects sorted by id, votes sorted and renumbered from 1, nothing about
    /// voters. The same election gives the same text, whatever the order of rows and columns it was read from.
    public static void canonical(Archive archive, Appendable out) throws IOException {
        Election election = Canonical.of(archive.election());
        Map<String, String> told = new TreeMap<>(meta(archive, election));
        Map<String, String> meta = new LinkedHashMap<>();
        META.stream().filter(told::containsKey).forEach(key -> meta.put(key, told.get(key)));
        told.forEach(meta::putIfAbsent);
        Rows rows = new Rows(out);
        write(meta, rows);
        new ProjectLines(election, true).write(rows);
        VoteLines votes = new VoteLines(election, rows);
        votes.header(List.of());
        int number = 0;
        for (Ballot ballot : election.ballots()) {
            for (int i = 0; i < ballot.voters(); i++) {
                votes.vote(Integer.toString(++number), ballot, List.of());
            }
        }
    }

    /// Everything the archive holds: votes in its order, under their own numbers, with what it tells about voters. Not
    /// for publication.
    public static void full(Archive archive, Appendable out) throws IOException {
        Election election = archive.election();
        Rows rows = new Rows(out);
        write(meta(archive, election), rows);
        new ProjectLines(election, false).write(rows);
        VoteLines votes = new VoteLines(election, rows);
        votes.header(archive.attributes());
        for (Voter voter : archive.voters()) {
            votes.vote(voter.id(), election.ballots().get(voter.ballot()), voter.values());
        }
    }

    /// What META tells, with what follows from the election itself.
    private static Map<String, String> meta(Archive archive, Election election) {
        Map<String, String> meta = new LinkedHashMap<>(archive.meta());
        meta.put("num_projects", Integer.toString(election.projects().size()));
        meta.put("num_votes", Integer.toString(election.voters()));
        meta.put("budget", election.budget().decimal());
        meta.put("vote_type", election.kind().code());
        String currency = election.budget().currency();
        if (!currency.equals("XXX") || meta.containsKey("currency")) {
            meta.put("currency", currency);
        }
        return meta;
    }

    private static void write(Map<String, String> meta, Rows rows) throws IOException {
        rows.field("META").end();
        rows.field("key").field("value").end();
        for (Map.Entry<String, String> entry : meta.entrySet()) {
            rows.field(entry.getKey()).field(entry.getValue()).end();
        }
    }
}
