// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.place.Places;
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
    private final OpeningStore openings;
    private final List<DemoChapter> chapters;
    private final TransactionOperations transaction;
    private volatile boolean isRunning;

    DemoTown(
            Places places,
            OpeningStore openings,
            List<DemoChapter> chapters,
            TransactionOperations transaction) {
        this.places = places;
        this.openings = openings;
        this.chapters = chapters;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        isRunning = true;
        if (places.municipality().isPresent()) {
            return;
        }
        Optional<MunicipalityId> municipality = openings.toSettle();
        municipality.ifPresent(town -> transaction.executeWithoutResult(_ -> tell(town)));
    }

    /// Of nodes that start at the same time, one tells.
    private void tell(MunicipalityId municipality) {
        openings.waitForOthers();
        if (places.municipality().isEmpty()) {
            chapters.forEach(chapter -> chapter.tell(municipality));
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
}
