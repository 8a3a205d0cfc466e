// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.evenredig.platform.shared.MunicipalityId;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.FollowWish;
import nl.evenredig.platform.thread.Followers;
import nl.evenredig.platform.thread.Pace;
import nl.evenredig.platform.thread.QuestionId;
import nl.evenredig.platform.thread.Threads;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Six questions with their dossiers, each at another step. Their days are counted from today, so that clocks run.
@Component
@Order(30)
final class DemoThread implements DemoChapter {
    private static final Actor AUTHOR = Actor.job("demo");

    private final Threads threads;
    private final Followers followers;
    private final Clock clock;

    DemoThread(Threads threads, Followers followers, Clock clock) {
        this.threads = threads;
        this.followers = followers;
        this.clock = clock;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        DemoDays days = new DemoDays(LocalDate.now(clock));
        try {
            List<NamedCsvRecord> entries = new DemoFile("berichten.csv").rows();
            for (NamedCsvRecord row : new DemoFile("vragen.csv").rows().reversed()) {
                DemoQuestion demo = new DemoQuestion(row, days);
                QuestionId question = open(demo);
                entries.stream()
                        .filter(entry -> entry.getField("vraag").equals(demo.name()))
                        .map(entry -> new DemoEntry(entry, days).writing())
                        .forEach(writing -> threads.write(question, writing, AUTHOR));
                follow(question, demo.followers());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private QuestionId open(DemoQuestion demo) {
        QuestionId id = threads.open(demo.opening(), AUTHOR);
        demo.steps().forEach(step -> threads.reach(id, step, AUTHOR));
        threads.tellProgress(id, demo.progress(), AUTHOR);
        return id;
    }

    /// Invented people with a secret link that nobody has.
    private void follow(QuestionId question, int people) {
        for (int i = 0; i < people; i++) {
            followers.followByLink(new FollowWish(question, "nl", Pace.NOW));
        }
    }
}
