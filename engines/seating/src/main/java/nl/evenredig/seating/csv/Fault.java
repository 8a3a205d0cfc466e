// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.csv;

/// Everything that can be wrong or odd in the files of a seating, each with the key of the text that tells it.
///
/// Every fault has the name of its file as first argument: `people`, `late` or `seats`.
public enum Fault {
    /// Nothing in the file, or only a first line.
    FILE_EMPTY("seat.file.empty"),
    /// Quotes do not match; nothing was read.
    QUOTE_BROKEN("seat.quote.broken"),
    /// Findings of one kind left out of the list. Arguments: how many more, their key.
    FINDINGS_MORE("seat.findings.more"),
    /// A column is not there. Arguments: its name.
    COLUMN_MISSING("seat.column.missing"),
    /// Two columns of one name. Arguments: the name.
    COLUMN_TWICE("seat.column.twice"),
    /// No id.
    ID_EMPTY("seat.id.empty"),
    /// An id that someone else has. Arguments: the id, the other's line.
    ID_TWICE("seat.id.twice"),
    /// More people than can be seated at once. Arguments: how many may.
    PEOPLE_TOO_MANY("seat.people.tooMany"),
    /// Nobody is left to be seated.
    PEOPLE_NONE("seat.people.none"),
    /// Someone who should be gone is not in the file. Arguments: the id.
    GONE_UNKNOWN("seat.gone.unknown"),
    /// Someone's value of a feature is not known: they count for no share of it.
    VALUE_EMPTY("seat.value.empty"),
    /// Not the number of a table. Arguments: the text, how many tables there are.
    TABLE_BROKEN("seat.table.broken"),
    /// Only one person has this value, so there is nobody to sit with. Arguments: column, value.
    BOND_ALONE("seat.bond.alone"),
    /// A file of seats without a column for any round.
    ROUNDS_NONE("seat.rounds.none"),
    /// A file of seats with more rounds than can be. Arguments: how many may.
    ROUNDS_TOO_MANY("seat.rounds.tooMany");

    private final String key;

    Fault(String key) {
        this.key = key;
    }

    /// The text that tells it.
    public String key() {
        return key;
    }
}
