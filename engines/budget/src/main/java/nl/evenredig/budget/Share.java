// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import nl.evenredig.exact.Ratio;

/// What one group of voters (a neighbourhood, a sex, an age band) got out of a round. Exact; whoever publishes it hides
/// and rounds first.
///
/// @param group its value in the source; empty for voters of whom it is not known
/// @param voters how many people
/// @param money what they paid for funded projects together, in cents; zero where nobody pays
/// @param excluded how many of them have none of their chosen projects funded
public record Share(String group, int voters, Ratio money, int excluded) {}
