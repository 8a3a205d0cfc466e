// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

/// Everything that can be wrong or odd in a `.pb` file, each with the key of the text that tells it.
///
/// The column of a finding names the column or META key it concerns; each constant lists its arguments. Values are as
/// found in the file, cut off after 80 characters.
public enum Fault {
    /// Nothing in the file.
    FILE_EMPTY("pabulib.file.empty"),
    /// Findings of one kind left out of the list. Arguments: how many more, their key.
    FINDINGS_MORE("pabulib.findings.more"),
    /// Quotes do not match, something follows a closing quote, or a field is longer than 4 million characters; nothing
    /// after this row was read.
    QUOTE_BROKEN("pabulib.quote.broken"),
    /// A field that opens with a quote in this row is never closed.
    QUOTE_NOT_CLOSED("pabulib.quote.notClosed"),

    /// A section is not there. Arguments: its name.
    SECTION_MISSING("pabulib.section.missing"),
    /// A section comes after one it should come before; it was not read. Arguments: its name.
    SECTION_ORDER("pabulib.section.order"),
    /// A section comes twice; the second was not read. Arguments: its name.
    SECTION_TWICE("pabulib.section.twice"),
    /// A section's name is not written in capitals on a line of its own. Arguments: what was found, the name.
    SECTION_NAME("pabulib.section.name"),
    /// Text before the first section. Arguments: the text.
    SECTION_UNKNOWN("pabulib.section.unknown"),

    /// A section has no column of this name. Arguments: the name, the section.
    COLUMN_MISSING("pabulib.column.missing"),
    /// Two columns of one name. Arguments: the name.
    COLUMN_TWICE("pabulib.column.twice"),
    /// A column without a name; it was not read. Arguments: its number, from 1.
    COLUMN_UNNAMED("pabulib.column.unnamed"),
    /// A column's name in other letters than the format's. Arguments: what was found, the name.
    COLUMN_NAME("pabulib.column.name"),

    /// A row without anything in it.
    ROW_EMPTY("pabulib.row.empty"),
    /// Fewer fields than columns. Arguments: fields, columns.
    ROW_FEW("pabulib.row.fewFields"),
    /// More fields than columns. Arguments: fields, columns.
    ROW_MANY("pabulib.row.manyFields"),

    /// A META row without a key.
    META_KEY("pabulib.meta.noKey"),
    /// A META key twice with different values. Arguments: the key, the second value.
    META_TWICE("pabulib.meta.twice"),
    /// META keys the format asks for are not there. Arguments: their names with commas.
    META_MISSING("pabulib.meta.missing"),
    /// A count in META is not what the file holds. Arguments: what META says, what the file holds.
    COUNT_DIFFERS("pabulib.count.differs"),
    /// A limit on votes is not a whole number or amount and was not checked. Arguments: the value.
    LIMIT_NOT_NUMBER("pabulib.limit.notNumber"),
    /// Not the code of a currency; read as no currency. Arguments: the value.
    CURRENCY_UNKNOWN("pabulib.currency.unknown"),
    /// No budget.
    BUDGET_MISSING("pabulib.budget.missing"),
    /// No vote type.
    VOTE_TYPE_MISSING("pabulib.voteType.missing"),
    /// Not one of the five vote types. Arguments: the value.
    VOTE_TYPE_UNKNOWN("pabulib.voteType.unknown"),
    /// One choice for each voter: Equal Shares cannot do its work; ask at least three. No arguments.
    VOTE_TYPE_CHOOSE_ONE("pabulib.voteType.chooseOne"),

    /// No amount of money. Arguments: the value.
    AMOUNT_NOT_NUMBER("pabulib.amount.notNumber"),
    /// An amount of zero or less. Arguments: the value.
    AMOUNT_NOT_POSITIVE("pabulib.amount.notPositive"),
    /// An amount with more than two decimals. Arguments: the value.
    AMOUNT_DECIMALS("pabulib.amount.decimals"),
    /// An amount above ten trillion, or costs that add up to more than ten thousand trillion. Arguments: the value.
    AMOUNT_TOO_LARGE("pabulib.amount.tooLarge"),
    /// An amount with a decimal comma instead of a point. Arguments: the value.
    AMOUNT_COMMA("pabulib.amount.comma"),

    /// No projects.
    PROJECTS_NONE("pabulib.projects.none"),
    /// A project without an id.
    PROJECT_ID_EMPTY("pabulib.projectId.empty"),
    /// A project id that another project has. Arguments: the id, the other's line.
    PROJECT_ID_TWICE("pabulib.projectId.twice"),
    /// A project id with a comma, which no vote can name. Arguments: the id.
    PROJECT_ID_COMMA("pabulib.projectId.comma"),
    /// Not 0, 1, 2 or 3; read as unknown. Arguments: the value.
    SELECTED_UNKNOWN("pabulib.selected.unknown"),
    /// A project's votes or score are not what the votes add up to. Arguments: the id, what the project's row says, the
    /// sum.
    SUM_DIFFERS("pabulib.sum.differs"),

    /// No votes.
    VOTES_NONE("pabulib.votes.none"),
    /// A vote without a voter's number.
    VOTER_ID_EMPTY("pabulib.voterId.empty"),
    /// A voter's number that another vote has. Arguments: the number.
    VOTER_ID_TWICE("pabulib.voterId.twice"),
    /// A list with nothing between two commas, before the first or after the last.
    VOTE_GAP("pabulib.vote.gap"),
    /// A vote for a project that is not there. Arguments: its id.
    VOTE_UNKNOWN("pabulib.vote.unknownProject"),
    /// One vote names a project twice. Arguments: its id.
    VOTE_TWICE("pabulib.vote.twice"),
    /// More than one project where one may be chosen. Arguments: how many.
    VOTE_MORE_THAN_ONE("pabulib.vote.moreThanOne"),
    /// A vote below a limit in META. Arguments: the limit's key, the limit, what the vote has.
    VOTE_BELOW("pabulib.vote.belowLimit"),
    /// A vote above a limit in META. Arguments: the limit's key, the limit, what the vote has.
    VOTE_ABOVE("pabulib.vote.aboveLimit"),
    /// Not as many points as projects. Arguments: points, projects.
    POINTS_COUNT("pabulib.points.count"),
    /// Points that are no number. Arguments: the value.
    POINTS_NOT_NUMBER("pabulib.points.notNumber"),
    /// Points below zero. Arguments: the value.
    POINTS_NEGATIVE("pabulib.points.negative"),
    /// Points that are not whole. Arguments: the value.
    POINTS_FRACTION("pabulib.points.fraction"),
    /// More than a thousand million points. Arguments: the value.
    POINTS_TOO_LARGE("pabulib.points.tooLarge");

    private final String key;

    Fault(String key) {
        this.key = key;
    }

    /// The text that tells it.
    public String key() {
        return key;
    }
}
