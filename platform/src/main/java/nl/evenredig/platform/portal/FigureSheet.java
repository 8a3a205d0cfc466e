// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// The figures of one year as they may be shown, made once a day.
///
/// @param year which year
/// @param frozenOn when they were made
/// @param figures all of them, in the order of the page
public record FigureSheet(int year, LocalDate frozenOn, List<Figure> figures) {
    public FigureSheet {
        figures = List.copyOf(figures);
    }

    /// All figures on one topic.
    public List<Figure> of(String topic) {
        return figures.stream().filter(figure -> figure.topic().equals(topic)).toList();
    }

    /// One figure; empty for hidden, and for what nobody counted.
    public OptionalInt amount(String topic, String item) {
        return of(topic).stream()
                .filter(figure -> figure.item().equals(item))
                .map(Figure::amount)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /// One figure that is always shown; 0 when nobody counted it.
    public int number(String topic, String item) {
        return amount(topic, item).orElse(0);
    }

    /// Whether something of this topic is hidden.
    public boolean hides(String topic) {
        return of(topic).stream().anyMatch(figure -> figure.amount().isEmpty());
    }
}
