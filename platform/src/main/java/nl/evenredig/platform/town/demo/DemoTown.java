// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.place.Places;
import nl.evenredig.platform.rounds.Import;
import nl.evenredig.platform.rounds.Rounds;
import nl.evenredig.platform.shared.MunicipalityId;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Makes the demo town on the first start, in one transaction: all of it or nothing. Later starts change nothing; a town
/// that was once opened empty stays empty. Whoever can open a page finds the town complete: this starts before the web
/// server does.
@Component
class DemoTown implements SmartLifecycle {
    private final Places places;
    private final Rounds rounds;
    private final OpeningStore openings;
    private final TransactionOperations transaction;
    private volatile boolean isRunning;

    DemoTown(
            Places places,
            Rounds rounds,
            OpeningStore openings,
            TransactionOperations transaction) {
        this.places = places;
        this.rounds = rounds;
        this.openings = openings;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        isRunning = true;
        if (places.municipality().isPresent()) {
            return;
        }
        Optional<MunicipalityId> municipality = openings.toSettle();
        if (municipality.isPresent()) {
            DemoFiles files = read(municipality.get());
            transaction.executeWithoutResult(_ -> settle(files));
        }
    }

    @Override
    public void stop() {
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    /// Long before the web server, which starts among the last.
    @Override
    public int getPhase() {
        return 0;
    }

    private static DemoFiles read(MunicipalityId municipality) {
        try {
            return DemoFiles.read(municipality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settle(DemoFiles files) {
        if (!places.settle(files.place())) {
            return;
        }
        List<DemoFiles.Election> elections = files.elections();
        for (DemoFiles.Election election : elections) {
            Import result = rounds.add(election.fileName(), election.origin(), election.file());
            if (result instanceof Import.Refused refused) {
                throw new IllegalStateException(
                        "Demo election must be without errors, but file=%s, findings=%s."
                                .formatted(election.fileName(), refused.findings()));
            }
        }
    }
}
