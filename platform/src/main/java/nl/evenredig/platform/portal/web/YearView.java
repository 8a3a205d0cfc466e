// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nl.evenredig.platform.portal.Figure;
import nl.evenredig.platform.portal.FigureSheet;
import nl.evenredig.platform.portal.QuestionKind;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.shared.Area;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Table;

/// The figures of a year in the reader's language.
///
/// @param sheet the figures
/// @param choices the names of themes, districts and languages
/// @param years the years there are figures of
public record YearView(FigureSheet sheet, SignalChoices choices, List<Integer> years) {
    public YearView {
        years = List.copyOf(years);
    }

    /// How many questions of each kind, and how long they took.
    public Table kinds() {
        List<List<String>> rows = new ArrayList<>();
        for (QuestionKind kind : QuestionKind.values()) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            rows.add(
                    List.of(
                            page().say("portal.kind." + word),
                            page().number(sheet.number("kind", word)),
                            days(sheet.amount("days", word))));
        }
        return new Table(
                page().say("portal.year.kinds"),
                List.of(
                        Table.Column.words(page().say("portal.year.kind")),
                        Table.Column.numbers(page().say("portal.year.questions")),
                        Table.Column.numbers(page().say("portal.year.days"))),
                rows);
    }

    /// The middle number of days of all questions, in words.
    public String days() {
        return days(sheet.amount("days", ""));
    }

    public Table districts() {
        return people("district", "portal.year.districts", "portal.new.district");
    }

    public Table themes() {
        return people("theme", "portal.year.themes", "portal.new.theme");
    }

    public Table askers() {
        return people("asker", "portal.year.askers", "portal.year.headasker");
    }

    public Table languages() {
        return people("language", "portal.year.languages", "portal.year.headlanguage");
    }

    /// Whether a number of people is hidden somewhere on the page.
    public boolean hides() {
        return List.of("district", "theme", "asker", "language").stream().anyMatch(sheet::hides);
    }

    /// Themes per district, for council and authority.
    public Table cross() {
        List<Area> areas = choices.areas().all();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.words(page().say("portal.new.theme")));
        areas.forEach(area -> columns.add(Table.Column.numbers(area.name())));
        columns.add(Table.Column.numbers(page().say("portal.year.unknown")));
        List<List<String>> rows = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            List<String> row = new ArrayList<>();
            row.add(SignalChoices.theme(theme, page()));
            areas.forEach(area -> row.add(shown(sheet.amount("cross", theme + " " + area.code()))));
            row.add(shown(sheet.amount("cross", theme + " ")));
            rows.add(row);
        }
        return new Table(page().say("portal.year.cross"), columns, rows);
    }

    private Table people(String topic, String caption, String head) {
        List<List<String>> rows =
                sheet.of(topic).stream()
                        .sorted(Comparator.comparing(figure -> figure.item().isEmpty()))
                        .map(figure -> List.of(name(figure), shown(figure.amount())))
                        .toList();
        return new Table(
                page().say(caption),
                List.of(
                        topic.equals("district")
                                ? Table.Column.names(page().say(head))
                                : Table.Column.words(page().say(head)),
                        Table.Column.numbers(page().say("portal.year.signals"))),
                rows);
    }

    private String name(Figure figure) {
        if (figure.item().isEmpty()) {
            return page().say("portal.year.unknown");
        }
        String item = figure.item();
        return switch (figure.topic()) {
            case "theme" -> page().say("portal.theme." + item.toLowerCase(Locale.ROOT));
            case "asker" ->
                    page().say("portal.asker." + item.toLowerCase(Locale.ROOT).replace("_", ""));
            case "language" -> SignalChoices.name(item, page());
            default -> choices.areas().find(item).map(Area::name).orElse(item);
        };
    }

    private String shown(OptionalInt amount) {
        return amount.isPresent()
                ? page().number(amount.getAsInt())
                : page().say("portal.year.hidden");
    }

    private String days(OptionalInt days) {
        return days.isPresent()
                ? page().say("portal.year.day", days.getAsInt())
                : page().say("portal.year.none");
    }

    private Page page() {
        return choices.page();
    }
}
