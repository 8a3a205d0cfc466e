// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Project;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.budget.pabulib.PabulibWriter;
import nl.evenredig.budget.rule.Tally;

/// Everything the archive keeps of one file; who voted what is no longer in it.
///
/// @param id hash of the canonical file
/// @param told what the source tells in words
/// @param election what people chose, merged
/// @param canonical the election as anyone may download it
/// @param tables who got what, protected
record Entry(
        RoundId id,
        ArchivedRound.Told told,
        Election election,
        String canonical,
        List<ShareTable> tables) {
    Entry {
        tables = List.copyOf(tables);
    }

    /// @param equalShares the outcome by the rules usual for its ballots
    static Entry of(Archive archive, Outcome equalShares, String fileName, String origin) {
        StringBuilder canonical = new StringBuilder();
        try {
            PabulibWriter.canonical(archive, canonical);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Outcome mostVotes = Tally.of(archive.election(), equalShares.rules().mostVotesFirst());
        return new Entry(
                RoundId.of(canonical.toString()),
                told(archive, fileName, origin),
                archive.election(),
                canonical.toString(),
                new Protection(archive, equalShares, mostVotes).tables());
    }

    /// Ids of the plans the town itself decided to carry out.
    Stream<String> decided() {
        return election.projects().stream().filter(Project::isSelected).map(Project::id);
    }

    private static ArchivedRound.Told told(Archive archive, String fileName, String origin) {
        String area =
                Stream.of("district", "subunit")
                        .flatMap(key -> archive.about(key).stream())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new ArchivedRound.Told(
                about(archive, "description"),
                about(archive, "unit"),
                area,
                about(archive, "instance"),
                about(archive, "date_begin"),
                about(archive, "date_end"),
                about(archive, "language"),
                about(archive, "rule"),
                fileName,
                origin);
    }

    private static String about(Archive archive, String key) {
        return archive.about(key).orElse("");
    }
}
