// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The dossier of one knowledge question.
///
/// @param id which question
/// @param opening what was known when it was opened
/// @param progress how far it is, in a few words; empty when nobody said
/// @param waypoints the steps it took and those it will take, in their order
/// @param changedAt when something public last happened in it
public record Dossier(
        QuestionId id,
        Opening opening,
        String progress,
        List<Waypoint> waypoints,
        Instant changedAt) {
    public Dossier {
        waypoints = List.copyOf(waypoints);
    }

    public String title() {
        return opening.title();
    }

    public String language() {
        return opening.language();
    }

    /// The furthest step it took.
    public Optional<Milestone> stage() {
        return waypoints.stream()
                .filter(Waypoint::isReached)
                .map(Waypoint::milestone)
                .reduce((_, later) -> later);
    }

    /// Whether everyone who spoke was told what came of it.
    public boolean isReported() {
        return stage().equals(Optional.of(Milestone.REPORTED));
    }

    /// The first promise about a step that should have been taken by now.
    public Optional<LocalDate> lateSince(LocalDate today) {
        return waypoints.stream()
                .filter(step -> !step.isReached())
                .flatMap(step -> step.due().stream())
                .filter(due -> !today.isBefore(due))
                .findFirst();
    }
}
