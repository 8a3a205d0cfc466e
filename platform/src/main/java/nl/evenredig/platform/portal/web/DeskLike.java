// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

/// Something like what lies open.
///
/// @param path where it is read
/// @param label as one line
/// @param language of that line, as a tag
/// @param target what to send to lay something with it; empty when that cannot be
public record DeskLike(String path, String label, String language, String target) {}
