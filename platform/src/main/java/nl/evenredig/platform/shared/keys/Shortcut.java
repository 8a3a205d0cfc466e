// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.keys;

/// A key that does something on some of our pages; a part that has one offers it as a bean, and marks the link or button
/// on its page with `data-key`.
///
/// @param keys what is pressed: `j`, `Shift + Tab`
/// @param text the key of the text that says what it does
/// @param place where it stands on the page of keys; those of every page stand before 100
public record Shortcut(String keys, String text, int place) {}
