// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording.web;

/// A text that a search found.
///
/// @param key which text
/// @param text what Dutch pages say
public record FoundText(String key, String text) {}
