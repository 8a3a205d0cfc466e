// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.evenredig.platform.shared.form.Plain;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.Topic;

/// Notes that say one thing.
///
/// @param links of a solution: ids of the bottlenecks that it takes away
/// @param tableDots what the table agreed on; empty when it did not
/// @param version how often it was changed, from 1
public record NoteCluster(
        UUID id,
        Spot spot,
        Description description,
        List<UUID> links,
        OptionalInt tableDots,
        int version) {
    /// The longest title, cause, affected group, evidence and category.
    public static final int TITLE = 160;

    public static final int CAUSE = 600;
    public static final int AFFECTED = 300;
    public static final int EVIDENCE = 600;
    public static final int CATEGORY = 60;

    public NoteCluster {
        links = List.copyOf(links);
    }

    /// What it says. Of a bottleneck its cause and whom it affects; of a solution who could do it.
    public record Description(String title, Bottom bottom, Way way) {
        public Description {
            title = Plain.line(title);
        }

        /// One that has only a title yet.
        public static Description titled(String title) {
            return new Description(
                    title,
                    new Bottom("", "", "", ""),
                    new Way(false, Optional.empty(), Optional.empty()));
        }
    }

    /// What a bottleneck is.
    ///
    /// @param cause why it is so
    /// @param affected who bears it
    /// @param evidence how that is known
    /// @param category in a word
    public record Bottom(String cause, String affected, String evidence, String category) {
        public Bottom {
            cause = Plain.text(cause);
            affected = Plain.line(affected);
            evidence = Plain.text(evidence);
            category = Plain.line(category);
        }
    }

    /// What a solution is.
    public record Way(boolean isUnconventional, Optional<Party> owner, Optional<Effort> effort) {}

    /// The keys of what it still needs before its round is locked.
    public List<String> missing(Topic topic) {
        List<String> missing = new ArrayList<>();
        switch (topic) {
            case BOTTLENECKS -> {
                if (description.bottom().cause().isEmpty()) {
                    missing.add("workshop.board.missing.cause");
                }
                if (description.bottom().affected().isEmpty()) {
                    missing.add("workshop.board.missing.affected");
                }
            }
            case SOLUTIONS -> {
                if (links.isEmpty()) {
                    missing.add("workshop.board.missing.link");
                }
            }
        }
        return missing;
    }
}
