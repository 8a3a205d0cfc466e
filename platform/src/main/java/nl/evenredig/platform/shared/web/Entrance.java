// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

/// A part's line in the navigation of every page; a part that has pages offers it as a bean. What does not exist is not
/// shown.
///
/// @param key the text of the line: one of the four verbs
/// @param path where it leads, and what the addresses of the part's other pages start with
/// @param place where it stands: 1 say it, 2 think along, 3 decide along, 4 watch along
public record Entrance(String key, String path, int place) {}
