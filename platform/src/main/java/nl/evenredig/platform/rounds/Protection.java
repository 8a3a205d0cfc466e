// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
/// Groups of fewer than 10 voters are hidden. Were all hidden groups together still fewer than 10 voters, their numbers
/// would follow from the totals, so then the smallest group that is left is hidden as well.
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
        Set<Integer> hidden = hidden(shares);
        List<GroupShare> groups =
                IntStream.range(0, shares.size())
                        .mapToObj(i ->
                                hidden.contains(i)
                                        ? new GroupShare.Hidden(shares.get(i).group())
                                        : shown(shares.get(i), others.get(i)))
                        .toList();
        return new ShareTable(attribute, groups);
    }

    private List<Share> shares(Outcome outcome, Attribute attribute, int column) {
        return switch (attribute) {
            case NEIGHBOURHOOD, SEX -> Shares.by(outcome, archive.voters(), column);
            case AGE -> Shares.byAgeBand(outcome, archive.voters(), column);
        };
    }

    private static Set<Integer> hidden(List<Share> shares) {
        Set<Integer> hidden = new HashSet<>();
        int voters = 0;
        List<Integer> smallestFirst =
                IntStream.range(0, shares.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> shares.get(i).voters()))
                        .toList();
        for (int i : smallestFirst) {
            int next = shares.get(i).voters();
            if (!PublicCount.isTooSmall(next) && !PublicCount.isTooSmall(voters)) {
                break;
            }
            hidden.add(i);
            voters += next;
        }
        return hidden;
    }

    private GroupShare shown(Share share, Share other) {
        int voters = share.voters();
        return new GroupShare.Shown(
                share.group(),
                PublicCount.of(voters).orElseThrow(),
                wholeUnits(share.money()),
                PublicCount.within(voters, share.excluded()),
                PublicCount.within(voters, other.excluded()));
    }

    private Money wholeUnits(Ratio cents) {
        long units = cents.over(Money.UNIT).rounded(0).longValueExact();
        return new Money(units * Money.UNIT, archive.election().budget().currency());
    }
}
