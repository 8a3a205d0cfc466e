// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

/// Another way in, which a part above offers as a bean; the sign-in page names it.
///
/// @param key the text of the link
/// @param path where it leads
public record Detour(String key, String path) {}
