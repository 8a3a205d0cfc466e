// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.evenredig.platform.journey.Itinerary.Visit;

/// Looks at every sight, on a phone and at a desk. A page is opened once and looked at in both widths: what differs
/// between them is style alone.
final class Crawl {
    private static final int BROWSERS = 2;

    /// Links of the summary that lead nowhere, and fields whose own message is missing.
    private static final String UNSAID =
            """
            () => [...document.querySelectorAll('.faults a')]
                .map(link => link.hash.slice(1))
                .filter(id => !document.getElementById(id)
                    || !document.getElementById(id + '-fout')?.textContent.trim())
            """;

    private final RunningTown town;
    private final Queue<Visit> open;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    Crawl(RunningTown town, Itinerary itinerary) {
        this.town = town;
        open = new ConcurrentLinkedQueue<>(itinerary.visits());
        open.removeIf(visit -> visit.sight().way() == Sight.Way.ASKED);
    }

    /// Everything that is wrong anywhere. Two browsers share the work, as fast as two processors go.
    List<String> faults() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(BROWSERS)) {
            List<Future<?>> walks = new ArrayList<>();
            for (int i = 0; i < BROWSERS; i++) {
                walks.add(pool.submit(this::walk));
            }
            for (Future<?> walk : walks) {
                walk.get();
            }
        }
        return List.copyOf(faults);
    }

    private void walk() {
        Map<String, Visitor> windows = new HashMap<>();
        try (Visitors visitors = new Visitors(town)) {
            for (Visit visit = open.poll(); visit != null; visit = open.poll()) {
                look(windows.computeIfAbsent(visit.visitor(), visitors::entered), visit);
            }
        }
    }

    private void look(Visitor visitor, Visit visit) {
        for (String language : visit.languages()) {
            try {
                look(visitor, visit.sight(), language);
            } catch (AssertionError | RuntimeException fault) {
                faults.add("%s in %s: %s".formatted(visit.sight(), language, fault.getMessage()));
            }
        }
    }

    private static void look(Visitor visitor, Sight sight, String language) {
        visitor.now(Reader.atDesk().in(language)).meets(sight.status(), sight.path());
        if (sight.way() == Sight.Way.SENT_EMPTY) {
            sendEmpty(visitor.page());
        }
        String state = sight.toString().substring(sight.path().length());
        visitor.shows(state);
        visitor.now(Reader.onPhone().in(language)).shows(state);
    }

    private static void sendEmpty(Page page) {
        page.locator("main form[method=post] .button--first:not([type=button])").first().click();
        assertThat(page.locator(".faults")).isFocused();
        assertThat((List<?>) page.evaluate(UNSAID)).as("faults not said beside a field").isEmpty();
    }
}
