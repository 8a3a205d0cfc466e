// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// How the questions of one year went: numbers of questions, not of people, so exact.
///
/// @param all the questions of the year
/// @param today the day on which is counted
/// @param zone whose days count
record Tally(List<CountStore.Counted> all, LocalDate today, ZoneId zone) {
    Tally {
        all = all.stream().filter(one -> one.question().state() != QuestionState.MERGED).toList();
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.exact("questions", "", all.size()));
        figures.add(Figure.exact("answered", "", answered(all).size()));
        figures.add(new Figure("days", "", middle(answered(all))));
        for (QuestionKind kind : QuestionKind.values()) {
            List<CountStore.Counted> own = all.stream().filter(one -> isOf(one, kind)).toList();
            String word = kind.name().toLowerCase(Locale.ROOT);
            figures.add(Figure.exact("kind", word, own.size()));
            figures.add(new Figure("days", word, middle(answered(own))));
        }
        List<CountStore.Counted> due = all.stream().filter(this::isDue).toList();
        figures.add(Figure.exact("due", "", due.size()));
        figures.add(Figure.exact("kept", "", (int) due.stream().filter(this::isKept).count()));
        figures.add(Figure.exact("feedback", "", number(one -> one.feedbackAt().isPresent())));
        figures.add(Figure.exact("reopened", "", number(one -> one.reopened() > 0)));
        figures.add(Figure.exact("published", "", number(one -> one.question().isPublished())));
        return figures;
    }

    private int number(java.util.function.Predicate<CountStore.Counted> which) {
        return (int) all.stream().filter(which).count();
    }

    private static boolean isOf(CountStore.Counted one, QuestionKind kind) {
        return one.question().triage().filter(triage -> triage.kind() == kind).isPresent();
    }

    private static List<CountStore.Counted> answered(List<CountStore.Counted> some) {
        return some.stream()
                .filter(one -> one.question().moments().answered().isPresent())
                .toList();
    }

    /// Whether the day that was promised is there, or the answer was there before it.
    private boolean isDue(CountStore.Counted one) {
        Question.Moments moments = one.question().moments();
        return moments.promised()
                .filter(day -> moments.answered().isPresent() || day.isBefore(today))
                .isPresent();
    }

    private boolean isKept(CountStore.Counted one) {
        Question.Moments moments = one.question().moments();
        return moments.answered()
                .filter(answered -> !day(answered).isAfter(moments.promised().orElseThrow()))
                .isPresent();
    }

    /// The middle number of days from the first signal to the answer; empty when nothing was answered.
    private OptionalInt middle(List<CountStore.Counted> some) {
        int[] days = some.stream().mapToInt(this::days).sorted().toArray();
        return days.length == 0 ? OptionalInt.empty() : OptionalInt.of(days[(days.length - 1) / 2]);
    }

    private int days(CountStore.Counted one) {
        Question.Moments moments = one.question().moments();
        return (int)
                ChronoUnit.DAYS.between(
                        day(moments.opened()), day(moments.answered().orElseThrow()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
