// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

/// Something that must be mended before a report can go on.
///
/// @param key the text that says what
/// @param what the thing it is about, as that text's argument; may be empty
/// @param anchor where on the editor's page it can be mended
public record Lacking(String key, String what, String anchor) {}
