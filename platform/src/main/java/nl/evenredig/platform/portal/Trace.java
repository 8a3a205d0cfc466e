// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

/// A number of signals of which no more is known than what they were about: their words were destroyed before.
///
/// @param year in which they came in
/// @param saying what they were about, without words
/// @param sender what kind of people sent them
/// @param number how many
public record Trace(int year, Saying saying, Sender sender, int number) {}
