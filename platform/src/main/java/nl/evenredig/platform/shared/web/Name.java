// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

/// A name as its owner wrote it: it is never translated, and keeps its own direction inside a sentence.
///
/// @param text the name
/// @param language the language it is in, as a tag
public record Name(String text, String language) {
    /// A Dutch name: of a town, a district, a plan.
    public static Name dutch(String text) {
        return new Name(text, "nl");
    }
}
