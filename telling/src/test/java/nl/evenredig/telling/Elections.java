// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.evenredig.budget.BallotKind;
import nl.evenredig.budget.Comparison;
import nl.evenredig.budget.Completion;
import nl.evenredig.budget.Method;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.Ties;
import nl.evenredig.budget.Utility;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.budget.pabulib.PabulibReader;
import nl.evenredig.budget.pabulib.Strictness;
import nl.evenredig.budget.rule.Tally;
import nl.evenredig.exact.Seed;

/// The real elections in `cases/budget`, and rules to count them by.
public final class Elections {
    private Elections() {}

    public static Path file(String name) {
        return Path.of("../cases/budget", name, "election.pb");
    }

    public static Archive archive(String name) {
        try (Reader in = Files.newBufferedReader(file(name))) {
            return PabulibReader.read(in, Strictness.LENIENT).archive().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Outcome usual(String name) {
        Archive archive = archive(name);
        return Tally.of(archive.election(), Rules.usualFor(archive.election().kind()));
    }

    /// One of every method, completion, comparison and tie rule.
    public static List<Rules> allRules() {
        Rules usual = Rules.usualFor(BallotKind.APPROVAL);
        List<Rules> rules = new ArrayList<>();
        for (Completion completion :
                List.of(
                        new Completion.None(),
                        new Completion.Fill(),
                        new Completion.Add1(2550, false, false),
                        new Completion.Add1(2500, true, true))) {
            for (Utility utility : Utility.values()) {
                rules.add(usual.with(completion).with(utility).with(Ties.ID));
            }
        }
        for (Comparison comparison : Comparison.values()) {
            rules.add(
                    new Rules(
                            Method.EQUAL_SHARES,
                            Utility.COST,
                            new Completion.Add1(100, false, false),
                            comparison,
                            Ties.COST_VOTES_LOT,
                            new Seed("een zaad")));
        }
        rules.add(usual.mostVotesFirst());
        rules.add(usual.mostVotesFirst().with(Utility.CARDINALITY));
        rules.add(usual.mostVotesFirst().with(Method.PHRAGMEN));
        return rules;
    }
}
