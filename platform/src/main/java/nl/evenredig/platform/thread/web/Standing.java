// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Stage;
import nl.evenredig.platform.shared.web.Status;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.Entry;
import nl.evenredig.platform.thread.Waypoint;

/// How a question stands: in a word with its shape, and as a list of steps.
///
/// @param status the shape
/// @param text the words
/// @param stages its steps; empty when none is known
public record Standing(Status status, String text, List<Stage> stages) {
    public Standing {
        stages = List.copyOf(stages);
    }

    /// As far as its steps alone tell.
    static Standing of(Dossier dossier, Page page) {
        return of(dossier, List.of(), page);
    }

    /// @param entries whose open promises count too
    public static Standing of(Dossier dossier, List<Entry> entries, Page page) {
        List<Stage> stages = stages(dossier, page);
        Optional<LocalDate> missed =
                Stream.concat(
                                dossier.lateSince(page.today()).stream(),
                                entries.stream()
                                        .filter(entry -> entry.isLate(page.today()))
                                        .flatMap(entry -> entry.now().due().stream()))
                        .min(LocalDate::compareTo);
        if (missed.isPresent()) {
            long days = daysLate(missed.get(), page.today());
            return new Standing(Status.LATE, page.say("thread.status.late", days), stages);
        }
        if (dossier.isReported()) {
            return new Standing(Status.GOOD, page.say("thread.status.done"), stages);
        }
        String running =
                dossier.progress().isEmpty()
                        ? page.say("thread.status.running")
                        : page.say("thread.status.progress", dossier.progress());
        return new Standing(Status.RUNNING, running, stages);
    }

    /// A promise before a day is late on that day itself.
    static long daysLate(LocalDate due, LocalDate today) {
        return ChronoUnit.DAYS.between(due, today) + 1;
    }

    private static List<Stage> stages(Dossier dossier, Page page) {
        List<Stage> stages = new ArrayList<>();
        for (Waypoint step : dossier.waypoints()) {
            boolean isNow =
                    !dossier.isReported() && dossier.stage().equals(Optional.of(step.milestone()));
            stages.add(stage(step, isNow, page));
        }
        return stages;
    }

    private static Stage stage(Waypoint step, boolean isNow, Page page) {
        String label = page.say("thread.milestone." + Keys.word(step.milestone()));
        if (step.reached().isEmpty()) {
            String due = step.due().map(page::date).orElse("");
            return new Stage(label, page.say("thread.before", due), Stage.Time.LATER);
        }
        String day = page.date(step.reached().get());
        return isNow
                ? new Stage(label, page.say("thread.since", day), Stage.Time.NOW)
                : new Stage(label, day, Stage.Time.DONE);
    }
}
