// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import nl.evenredig.platform.shared.Area;
import nl.evenredig.platform.shared.Areas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How many signals and questions there were, in figures that may be shown. They are made once a day and then stay as
/// they are, so that two looks on one day cannot be subtracted.
@Component
@Transactional
public class Figures {
    private final FigureStore store;
    private final CountStore counts;
    private final Areas areas;
    private final Books books;

    Figures(FigureStore store, CountStore counts, Areas areas, Books books) {
        this.store = store;
        this.counts = counts;
        this.areas = areas;
        this.books = books;
    }

    /// The figures of a year, as they were last made.
    @Transactional(readOnly = true)
    public Optional<FigureSheet> find(int year) {
        return store.find(year);
    }

    /// The years there are figures of, the last first.
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return store.years();
    }

    /// Makes the figures of every year anew. For the job of the day, and for when a town brings its history in.
    public void freeze() {
        LocalDate today = books.today();
        counts.years().forEach(year -> store.freeze(sheet(year, today)));
    }

    private FigureSheet sheet(int year, LocalDate today) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.exact("received", "", counts.signals(year)));
        Map<String, Integer> states = counts.signals(year, CountStore.Attribute.STATE);
        for (SignalState state : SignalState.values()) {
            figures.add(Figure.exact("state", word(state), states.getOrDefault(state.name(), 0)));
        }
        figures.addAll(new Tally(counts.questions(year), today, books.clock().getZone()).figures());
        figures.addAll(people(year, CountStore.Attribute.THEME, themes()));
        figures.addAll(people(year, CountStore.Attribute.DISTRICT, districts()));
        figures.addAll(people(year, CountStore.Attribute.ASKER, List.of()));
        figures.addAll(people(year, CountStore.Attribute.LANGUAGE, List.of()));
        figures.addAll(crossed(year));
        return new FigureSheet(year, today, figures);
    }

    /// @param always values that are on the page also when nobody has them
    private List<Figure> people(int year, CountStore.Attribute attribute, List<String> always) {
        Map<String, Integer> found = counts.signals(year, attribute);
        List<String> items = new ArrayList<>(always);
        new TreeSet<>(found.keySet())
                .stream().filter(item -> !items.contains(item)).forEach(items::add);
        int[] line = items.stream().mapToInt(item -> found.getOrDefault(item, 0)).toArray();
        List<OptionalInt> shown = Shield.line(line);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            figures.add(new Figure(word(attribute), items.get(i), shown.get(i)));
        }
        return figures;
    }

    private List<Figure> crossed(int year) {
        Map<String, Integer> found = counts.crossed(year);
        List<String> themes = themes();
        List<String> districts = new ArrayList<>(districts());
        districts.add("");
        int[][] grid = new int[themes.size()][districts.size()];
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < districts.size(); column++) {
                grid[row][column] =
                        found.getOrDefault(themes.get(row) + " " + districts.get(column), 0);
            }
        }
        List<List<OptionalInt>> shown = Shield.grid(grid);
        List<Figure> figures = new ArrayList<>();
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < districts.size(); column++) {
                String item = themes.get(row) + " " + districts.get(column);
                figures.add(new Figure("cross", item, shown.get(row).get(column)));
            }
        }
        return figures;
    }

    private static List<String> themes() {
        return Arrays.stream(Theme.values()).map(Enum::name).toList();
    }

    private List<String> districts() {
        return areas.all().stream().map(Area::code).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
