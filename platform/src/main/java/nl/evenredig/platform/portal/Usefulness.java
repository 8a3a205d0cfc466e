// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

/// How many readers said that an answer was useful to them, and how many that it was not. Counts of clicks, not of people.
public record Usefulness(int yes, int no) {}
