// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

/// How good a translation is; later ones weigh more.
public enum TranslationState {
    /// A person checked it, and the Dutch text has not changed since.
    CHECKED,
    /// It was made from the Dutch text of now, and nobody checked it.
    UNCHECKED,
    /// The Dutch text changed after it was made.
    OUT_OF_DATE
}
