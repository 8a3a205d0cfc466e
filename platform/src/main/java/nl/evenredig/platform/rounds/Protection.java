// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Share;
import nl.evenredig.budget.Shares;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.exact.Money;
import nl.evenredig.exact.Ratio;
import nl.evenredig.platform.shared.PublicCount;

/// Makes the tables by attribute that may be published out of who voted what.
///
/// Who reads them knows the totals of the round exactly, and what everyone with a certain choice paid. So groups of fewer
/// than 10 voters, or of 1 to 9 who paid, are hidden; of the others, numbers of people left out are hidden when they, or
/// those not left out, are 1 to 9; [Concealed] keeps the totals from giving them away; and money is rounded.
final class Protection {
    private final Archive archive;
    private final Outcome equalShares;
    private final Outcome mostVotes;

    Protection(Archive archive, Outcome equalShares, Outcome mostVotes) {
        this.archive = archive;
        this.equalShares = equalShares;
        this.mostVotes = mostVotes;
    }

    /// A table for each attribute the source knows of at least some voters.
    List<ShareTable> tables() {
        List<ShareTable> tables = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            column(attribute).map(column -> table(attribute, column)).ifPresent(tables::add);
        }
        return tables;
    }

    private Optional<Integer> column(Attribute attribute) {
        return attribute.columns().stream()
                .map(archive.attributes()::indexOf)
                .filter(column -> column >= 0 && isFilled(column))
                .findFirst();
    }

    private boolean isFilled(int column) {
        return archive.voters().stream().anyMatch(voter -> !voter.values().get(column).isBlank());
    }

    private ShareTable table(Attribute attribute, int column) {
        List<Share> shares = shares(equalShares, attribute, column);
        List<Share> others = shares(mostVotes, attribute, column);
        Concealed hidden = Concealed.of(sizes(shares), Concealed.none());
        Concealed leftOut = Concealed.of(counts(shares), hidden);
        Concealed leftOutByOthers = Concealed.of(counts(others), hidden);
        List<GroupShare> groups =
                IntStream.range(0, shares.size())
                        .mapToObj(i ->
                                hidden.hides(i)
                                        ? new GroupShare.Hidden(shares.get(i).group())
                                        : shown(
                                                shares.get(i),
                                                leftOut(leftOut, shares, i),
                                                leftOut(leftOutByOthers, others, i)))
                        .toList();
        return new ShareTable(attribute, groups);
    }

    private List<Share> shares(Outcome outcome, Attribute attribute, int column) {
        return switch (attribute) {
            case NEIGHBOURHOOD, SEX -> Shares.by(outcome, archive.voters(), column);
            case AGE -> Shares.byAgeBand(outcome, archive.voters(), column);
        };
    }

    /// Who is in a group, and who of them paid: a sum of money tells on few payers as a count does.
    private static List<int[]> sizes(List<Share> shares) {
        return shares.stream()
                .map(share -> new int[] {share.voters(), share.voters() - share.excluded()})
                .toList();
    }

    /// Who of a group is left out, and who is not.
    private static List<int[]> counts(List<Share> shares) {
        return shares.stream()
                .map(share -> new int[] {share.excluded(), share.voters() - share.excluded()})
                .toList();
    }

    private GroupShare shown(Share share, OptionalInt leftOut, OptionalInt leftOutByMostVotes) {
        return new GroupShare.Shown(
                share.group(),
                PublicCount.of(share.voters()).orElseThrow(),
                rounded(share.money()),
                leftOut,
                leftOutByMostVotes);
    }

    private static OptionalInt leftOut(Concealed hidden, List<Share> shares, int group) {
        return hidden.hides(group)
                ? OptionalInt.empty()
                : PublicCount.of(shares.get(group).excluded());
    }

    /// To a multiple of what five people hold, as numbers of people are rounded to five: an exact sum could be taken
    /// apart into the payments it is made of, and those are public.
    private Money rounded(Ratio cents) {
        long step = step();
        long steps = cents.over(step).rounded(0).longValueExact();
        return new Money(steps * step, archive.election().budget().currency());
    }

    /// The first of 1, 2, 5, 10, 20, 50, … currency units that is not under what five people hold, in cents.
    private long step() {
        Ratio least = equalShares.endowment().times(PublicCount.STEP);
        long units = 1;
        for (int i = 1; Ratio.of(units * Money.UNIT).compareTo(least) < 0; i++) {
            units = i % 3 == 2 ? units / 2 * 5 : units * 2;
        }
        return units * Money.UNIT;
    }
}
