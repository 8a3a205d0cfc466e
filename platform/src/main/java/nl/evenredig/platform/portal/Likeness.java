// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is looked for when something like a text is wanted.
///
/// @param text everything it says, in its own language and in Dutch
/// @param without what it is itself
record Likeness(String text, Set<WorkId> without) {
    /// Longer texts say nothing more about what they are about.
    private static final int LETTERS = 4000;

    Likeness {
        text = text.length() > LETTERS ? text.substring(0, LETTERS) : text;
        without = Set.copyOf(without);
    }

    static Likeness of(Signal signal) {
        Stream<WorkId> itself =
                Stream.concat(
                        Stream.of(WorkId.of(signal.id())),
                        signal.cluster().map(WorkId::of).stream());
        return new Likeness(said(List.of(signal)), itself.collect(Collectors.toSet()));
    }

    static Likeness of(Cluster cluster, Collection<Signal> signals) {
        return new Likeness(cluster.title() + " " + said(signals), Set.of(WorkId.of(cluster.id())));
    }

    static Likeness of(Question question, Collection<Signal> askers) {
        return new Likeness(
                question.title() + " " + said(askers), Set.of(WorkId.of(question.id())));
    }

    private static String said(Collection<Signal> signals) {
        return signals.stream()
                .flatMap(signal -> Stream.of(signal.saying().words(), signal.dutch().text()))
                .collect(Collectors.joining(" "));
    }
}
