// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.List;
import nl.evenredig.exact.Finding;

/// What came of handing in a file: a round in the archive, or nothing saved at all.
public sealed interface Import {
    /// Everything found in the file, by line.
    List<Finding> findings();

    /// The round is in the archive.
    ///
    /// @param round the round
    /// @param isNew false when the same election was in the archive already
    /// @param findings warnings
    record Archived(ArchivedRound round, boolean isNew, List<Finding> findings) implements Import {
        public Archived {
            findings = List.copyOf(findings);
        }
    }

    /// The file cannot be used; nothing was saved.
    ///
    /// @param findings at least one error
    record Refused(List<Finding> findings) implements Import {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
