// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

/// How many answers of a month came within what was promised.
///
/// @param kept how many did
/// @param total how many were promised for a day of the month and were given, or are too late
public record Kept(int kept, int total) {}
