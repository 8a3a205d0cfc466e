// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

/// A word with what it means.
///
/// @param term the word in the reader's language
/// @param dutch the word as it stands in Dutch letters and at a desk; empty for who reads Dutch
/// @param meaning what it means, in plain words
public record GlossaryEntry(String term, String dutch, String meaning) {}
