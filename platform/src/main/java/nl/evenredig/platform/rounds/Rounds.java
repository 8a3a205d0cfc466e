// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.List;
import java.util.Optional;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Outcome;
import nl.evenredig.budget.Rules;
import nl.evenredig.budget.pabulib.Archive;
import nl.evenredig.budget.pabulib.Reading;
import nl.evenredig.exact.Finding;
import nl.evenredig.platform.shared.TownSettings;
import org.springframework.stereotype.Component;

/// The archive of rounds that were held: real elections that anyone can count again.
@Component
public class Rounds {
    private final RoundStore store;
    private final ShareStore shares;
    private final TownSettings settings;
    private final Counts counts = new Counts();

    Rounds(RoundStore store, ShareStore shares, TownSettings settings) {
        this.store = store;
        this.shares = shares;
        this.settings = settings;
    }

    /// Some of all rounds, in the order of name of the town, the latest time first.
    ///
    /// @param first how many to pass over
    /// @param most how many at most
    public List<ArchivedRound> some(int first, int most) {
        return store.some(settings.municipality(), first, most);
    }

    /// How many rounds there are.
    public int size() {
        return store.size(settings.municipality());
    }

    /// The round with this name in web addresses.
    public Optional<ArchivedRound> find(String slug) {
        return store.find(settings.municipality(), slug);
    }

    /// What came of a round. Counted when first asked (a second for the largest we know) and remembered for a while: the
    /// same election always gives the same outcome, so nothing needs to be stored.
    public CountedRound count(ArchivedRound round) {
        return counts.of(round, () -> file(round));
    }

    /// The canonical `.pb` that everyone may download: its SHA-256 is the round's id.
    public byte[] file(ArchivedRound round) {
        return store.canonical(settings.municipality(), round.id());
    }

    /// Who got what, by each attribute the source knows; protected.
    public List<ShareTable> shares(ArchivedRound round) {
        return shares.shares(settings.municipality(), round.id());
    }

    /// Puts a `.pb` file in the archive. What can be mended without changing a vote is mended; a file with an error is
    /// refused with every finding and nothing is saved. The same election twice is one round.
    ///
    /// @param fileName what the file is called
    /// @param origin who published it
    public Import add(String fileName, String origin, byte[] file) {
        Reading reading = PbFile.read(file);
        if (reading.archive().isEmpty()) {
            return new Import.Refused(reading.findings());
        }
        Archive archive = reading.archive().get();
        Election election = archive.election();
        Optional<Outcome> outcome = Patience.count(election, Rules.usualFor(election.kind()));
        if (outcome.isEmpty()) {
            String most = Long.toString(Patience.mostCounts(election));
            return new Import.Refused(
                    List.of(Finding.error(0, "", "rounds.import.tooManyCounts", most)));
        }
        Entry entry = Entry.of(archive, outcome.get(), fileName, origin);
        boolean isNew = store.add(settings.municipality(), entry);
        ArchivedRound round = store.find(settings.municipality(), entry.id()).orElseThrow();
        return new Import.Archived(round, isNew, reading.findings());
    }
}
