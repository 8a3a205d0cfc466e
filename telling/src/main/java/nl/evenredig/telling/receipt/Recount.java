// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.check.Check;
import nl.evenredig.budget.check.Violation;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.budget.rule.Tally;

/// A receipt counted again: from its own choices, or from the published file beside it.
///
/// Without the file nobody can know whether the receipt's choices are those that were published; `withInput` says whether
/// it was there. A rule that would have led to the very same steps cannot be told from the one that was agreed.
///
/// @param outcome what came of counting again
/// @param differences where the receipt says something else; none when every claim holds
/// @param violations promises of the rules that the outcome breaks; always none when the software is right
/// @param withInput whether the published file was compared as well
public record Recount(
        Outcome outcome,
        List<Difference> differences,
        List<Violation> violations,
        boolean withInput) {
    public Recount {
        differences = List.copyOf(differences);
        violations = List.copyOf(violations);
    }

    /// Counts a receipt again from what it holds.
    public static Recount of(Claim claim) {
        return of(claim, counted -> Tally.of(counted.election(), counted.rules()));
    }

    /// Counts again with a count of one's own, for example one that shows its progress.
    public static Recount of(Claim claim, Function<Count, Outcome> count) {
        Outcome outcome = count.apply(new Count(claim.election(), claim.rules()));
        return compare(claim, new Receipt(claim.software(), claim.input(), outcome), false);
    }

    /// Counts the published file again under the receipt's rules: hash, election and claims must all be the same.
    public static Recount of(Claim claim, Archive published, Function<Count, Outcome> count) {
        Outcome outcome = count.apply(new Count(published.election(), claim.rules()));
        Receipt receipt = new Receipt(claim.software(), Fingerprint.of(published), outcome);
        return compare(claim, receipt, true);
    }

    public boolean holds() {
        return differences.isEmpty() && violations.isEmpty();
    }

    private static Recount compare(Claim claim, Receipt receipt, boolean withInput) {
        Node counted = Node.parse(new StringReader(receipt.text()));
        List<Difference> differences = Difference.between(claim.document(), counted);
        List<Violation> violations = Check.of(receipt.outcome());
        return new Recount(receipt.outcome(), differences, violations, withInput);
    }

    /// Differences in what was counted: input, election and rules.
    public Stream<Difference> inInput() {
        return differences.stream()
                .filter(difference ->
                        Stream.of("input", "election", "rules")
                                .anyMatch(difference.path()::startsWith));
    }
}
