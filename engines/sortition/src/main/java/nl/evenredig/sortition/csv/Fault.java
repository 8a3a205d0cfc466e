// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

/// Everything that can be wrong or odd in the files of a draw, each with the key of the text that tells it.
///
/// Every fault has the name of its file as first argument: `features`, `people` or `areas`.
public enum Fault {
    /// Nothing in the file.
    FILE_EMPTY("draw.file.empty"),
    /// Quotes do not match; nothing was read.
    QUOTE_BROKEN("draw.quote.broken"),
    /// Findings of one kind left out of the list. Arguments: how many more, their key.
    FINDINGS_MORE("draw.findings.more"),
    /// A column is not there. Arguments: its name.
    COLUMN_MISSING("draw.column.missing"),
    /// Two columns of one name. Arguments: the name.
    COLUMN_TWICE("draw.column.twice"),
    /// Fewer fields than columns that are needed. Arguments: the column.
    ROW_SHORT("draw.row.short"),

    /// A quota without a feature or a value.
    QUOTA_UNNAMED("draw.quota.unnamed"),
    /// One value of one feature twice. Arguments: feature, value.
    QUOTA_TWICE("draw.quota.twice"),
    /// Not a whole number from 0 to 99,999. Arguments: the text.
    NUMBER_BROKEN("draw.number.broken"),
    /// Least above most. Arguments: least, most.
    QUOTA_CROSSED("draw.quota.crossed"),
    /// Flexible bounds narrower than the bounds; they were widened. Arguments: feature, value.
    QUOTA_STIFF("draw.quota.stiff"),
    /// The least of all values of a feature add up to more than the seats. Arguments: feature, sum, seats.
    LEAST_TOO_MANY("draw.least.tooMany"),
    /// The most of all values of a feature add up to fewer than the seats. Arguments: feature, sum, seats.
    MOST_TOO_FEW("draw.most.tooFew"),
    /// Fewer people with a value than its least. Arguments: feature, value, people, least.
    PEOPLE_TOO_FEW("draw.people.tooFew"),
    /// Fewer people than seats. Arguments: people, seats.
    POOL_TOO_SMALL("draw.pool.tooSmall"),

    /// No id.
    ID_EMPTY("draw.id.empty"),
    /// An id that someone else has. Arguments: the id, the other's line.
    ID_TWICE("draw.id.twice"),
    /// No value. Arguments: none.
    VALUE_EMPTY("draw.value.empty"),
    /// A value without a quota. Arguments: the value.
    VALUE_UNKNOWN("draw.value.unknown"),
    /// No address, so nobody is known to live at the same one. Arguments: none.
    ADDRESS_EMPTY("draw.address.empty"),

    /// Not a whole number from 1 to 99,999,999. Arguments: the text.
    COUNT_BROKEN("draw.count.broken"),
    /// More invited than there are. Arguments: invited, size.
    INVITED_TOO_MANY("draw.invited.tooMany"),
    /// Two areas of one name. Arguments: the name.
    AREA_TWICE("draw.area.twice"),
    /// An area that the file of areas does not have. Arguments: the name.
    AREA_UNKNOWN("draw.area.unknown"),
    /// Not a number of residents from 1 to 99. Arguments: the text.
    RESIDENTS_BROKEN("draw.residents.broken");

    private final String key;

    Fault(String key) {
        this.key = key;
    }

    /// The text that tells it.
    public String key() {
        return key;
    }
}
