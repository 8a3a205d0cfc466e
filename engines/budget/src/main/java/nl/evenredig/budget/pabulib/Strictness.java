// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget.pabulib;

/// How much a reader forgives.
public enum Strictness {
    /// The file must keep to the format in everything: what could be mended is an error.
    STRICT,
    /// What can be mended without changing anyone's vote is mended, with a warning.
    LENIENT
}
