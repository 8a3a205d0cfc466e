// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import java.util.List;
import java.util.Optional;
import nl.evenredig.exact.Finding;
import nl.evenredig.sortition.invite.Origin;
import nl.evenredig.sortition.invite.SamplingFrame;

/// What came of reading how people were invited: every finding at once and, unless one of them is an error, the frame.
///
/// @param frame none when something is wrong
/// @param origins for each person, in the order of the file
public record FrameReading(
        Optional<SamplingFrame> frame, List<Origin> origins, List<Finding> findings) {
    public FrameReading {
        origins = List.copyOf(origins);
        findings = List.copyOf(findings);
    }
}
