// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

import java.util.List;
import nl.evenredig.exact.Ratio;

/// Why one project won or lost under Equal Shares, in amounts that add up: what its supporters started with, what they
/// spent on which projects, and what they had left for this one. All amounts in cents.
///
/// @param project its position
/// @param votes how many people gave it points (on an approval ballot: chose it)
/// @param start what those people started with together
/// @param uses what they spent before this project was bought (or, when it was not, in all), in the order of buying
/// @param available what they then had left together: for a bought project more than, or exactly, its cost
/// @param lacked what was missing; zero when bought
/// @param effectiveSupport available money as a part of the cost: 0.97 is nearly, 1 or more is enough
/// @param payers who paid for it and how; when it was not bought nobody paid, so all are empty
public record Explanation(
        int project,
        long votes,
        Ratio start,
        List<Use> uses,
        Ratio available,
        Ratio lacked,
        Ratio effectiveSupport,
        Payers payers) {
    public Explanation {
        uses = List.copyOf(uses);
    }

    /// Money of this project's supporters that went to another project.
    public record Use(int project, Ratio amount) {}

    /// The supporters of a project by how they paid.
    ///
    /// @param full paid the full price for their points
    /// @param partly had less left, and paid that
    /// @param empty paid nothing: they had nothing left, or it was not bought
    /// @param largest the largest payment of one person, in cents
    public record Payers(long full, long partly, long empty, Ratio largest) {}
}
