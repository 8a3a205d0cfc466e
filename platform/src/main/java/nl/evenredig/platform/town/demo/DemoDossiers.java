// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import java.util.Optional;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Search;
import nl.evenredig.platform.thread.Threads;
import org.springframework.stereotype.Component;

/// The demo's dossiers by their title, for chapters that go on where another stopped.
@Component
final class DemoDossiers {
    private static final int MANY = 100;

    private final Threads threads;

    DemoDossiers(Threads threads) {
        this.threads = threads;
    }

    QuestionId titled(String title) {
        return threads.some(new Search("", Optional.empty(), Audience.COLLEAGUES), 0, MANY).stream()
                .filter(dossier -> dossier.title().equals(title))
                .map(Dossier::id)
                .findFirst()
                .orElseThrow();
    }
}
