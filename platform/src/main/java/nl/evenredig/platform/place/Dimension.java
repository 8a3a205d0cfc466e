// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place;

/// By what residents are counted apart. Its values are words of the source; those of our own demo stand behind each.
public enum Dimension {
    /// The code of a neighbourhood.
    NEIGHBOURHOOD,
    /// First and last age: `18-29`, `65+`.
    AGE,
    /// `vrouw`, `man`.
    GENDER,
    /// The highest education finished: `onder-18` (whoever is younger is not asked), `vmbo-mbo1`, `havo-vwo-mbo`,
    /// `hbo-wo`.
    EDUCATION,
    /// The language spoken most at home, by its code: `nl`, `tr`; `andere` for all others together.
    HOME_LANGUAGE,
    /// Where someone or a parent was born, in the groups of Statistics Netherlands (CBS).
    ORIGIN,
    /// `ja`, `nee`; `nvt` for those of Dutch origin.
    BORN_IN_NL
}
