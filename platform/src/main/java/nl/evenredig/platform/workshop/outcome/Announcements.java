// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.util.List;
import nl.evenredig.platform.workshop.Workshop;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a day that is ahead looks like, for whoever thinks of coming.
@Component
@Transactional(readOnly = true)
public class Announcements {
    private final ProgrammeStore store;

    Announcements(ProgrammeStore store) {
        this.store = store;
    }

    /// Its parts with their times; empty as long as the day is not known or not filled.
    public List<PlannedBlock> programme(Workshop workshop) {
        return store.programme(workshop);
    }
}
