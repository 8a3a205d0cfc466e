// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.chain;

/// What came of checking a chain.
public sealed interface ChainCheck {
    /// Every line is there as it was sealed.
    ///
    /// @param municipality whose log it is
    /// @param lines how many
    /// @param seal the last one; who writes it down can later show that lines are missing
    record Whole(String municipality, long lines, String seal) implements ChainCheck {}

    /// Something was changed, left out, moved or put in.
    ///
    /// @param row the first row of the file where it shows, from 1
    /// @param flaw what is wrong there
    record Broken(long row, Flaw flaw) implements ChainCheck {}

    /// What can be wrong with a row.
    enum Flaw {
        /// The first row does not say that this is an audit log of a kind we know.
        FORMAT,
        /// It is not a line of an audit log.
        TEXT,
        /// It belongs to another municipality.
        MUNICIPALITY,
        /// Its number does not follow the one before.
        NUMBER,
        /// Its seal does not fit what it says and what stood before it.
        SEAL,
        /// The file ends without its last row, or the last row tells another number of lines or another seal.
        END,
        /// Something stands behind the last row.
        BEHIND,
        /// No line has the seal that somebody wrote down before.
        NOTED
    }
}
