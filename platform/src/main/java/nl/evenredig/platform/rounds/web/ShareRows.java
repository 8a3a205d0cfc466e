// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import java.util.List;
import java.util.OptionalInt;
import nl.evenredig.platform.rounds.Attribute;
import nl.evenredig.platform.rounds.GroupShare;
import nl.evenredig.platform.rounds.ShareTable;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Table;
import nl.evenredig.telling.words.BudgetWords;

/// Who got what, as tables with each group's part of the money beside its part of the voters. Made from released numbers
/// only.
///
/// @param table the rows in words and figures
/// @param bars for the picture beside it: parts in thousandths
/// @param hidden how many groups are too small to show
public record ShareRows(Table table, List<Bar> bars, int hidden) {
    /// One group in the picture: its parts of voters and of money, in thousandths of what is shown.
    public record Bar(String name, int voters, int money) {}

    static List<ShareRows> of(List<ShareTable> tables, Page page, BudgetWords told) {
        return tables.stream().map(table -> of(table, page, told)).toList();
    }

    private static ShareRows of(ShareTable shares, Page page, BudgetWords told) {
        List<GroupShare.Shown> shown =
                shares.groups().stream()
                        .filter(GroupShare.Shown.class::isInstance)
                        .map(GroupShare.Shown.class::cast)
                        .toList();
        long voters = shown.stream().mapToLong(GroupShare.Shown::voters).sum();
        long money = shown.stream().mapToLong(group -> group.money().cents()).sum();
        List<Bar> bars =
                shown.stream()
                        .map(group ->
                                new Bar(
                                        name(group, shares.attribute(), page),
                                        part(group.voters(), voters),
                                        part(group.money().cents(), money)))
                        .toList();
        List<List<String>> rows =
                shown.stream().map(group -> row(group, shares.attribute(), page, told)).toList();
        Table table =
                new Table(
                        page.say("rounds.shares." + shares.attribute().code()),
                        columns(page),
                        rows);
        return new ShareRows(table, bars, shares.groups().size() - shown.size());
    }

    private static List<Table.Column> columns(Page page) {
        return List.of(
                Table.Column.names(page.say("rounds.shares.group")),
                Table.Column.numbers(page.say("rounds.shares.voters")),
                Table.Column.numbers(page.say("rounds.shares.money")),
                Table.Column.numbers(page.say("rounds.shares.leftOut")),
                Table.Column.numbers(page.say("rounds.shares.leftOutOther")));
    }

    private static List<String> row(
            GroupShare.Shown group, Attribute attribute, Page page, BudgetWords told) {
        return List.of(
                name(group, attribute, page),
                page.number(group.voters()),
                told.money(group.money()),
                count(group.leftOut(), page),
                count(group.leftOutByMostVotes(), page));
    }

    private static String count(OptionalInt count, Page page) {
        return count.isPresent() ? page.number(count.getAsInt()) : page.say("rounds.shares.tooFew");
    }

    private static String name(GroupShare group, Attribute attribute, Page page) {
        if (group.name().isEmpty()) {
            return page.say("rounds.shares.unknown");
        }
        String key = "rounds.shares." + attribute.code() + "." + group.name();
        return page.texts().knows(key) ? page.say(key) : group.name();
    }

    private static int part(long amount, long total) {
        return total == 0 ? 0 : Math.toIntExact(Math.round(1000.0 * amount / total));
    }
}
