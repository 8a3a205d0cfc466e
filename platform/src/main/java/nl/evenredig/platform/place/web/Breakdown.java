// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.place.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.evenredig.platform.place.Dimension;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Table;

/// The people of one district by age, gender, education or language, in the reader's words.
///
/// @param start the start of the keys of its texts
/// @param table the figures
public record Breakdown(String start, Table table) {
    /// From little to much; a source may know fewer or others, which come after these.
    private static final List<String> EDUCATIONS =
            List.of("onder-18", "vmbo-mbo1", "havo-vwo-mbo", "hbo-wo");

    private static final String OTHERS = "andere";

    static Breakdown of(Dimension dimension, SortedMap<String, Integer> groups, Page page) {
        String start = start(dimension);
        List<List<String>> rows =
                groups.entrySet().stream()
                        .sorted(order(dimension))
                        .map(group ->
                                List.of(
                                        name(dimension, group.getKey(), page),
                                        page.number(group.getValue())))
                        .toList();
        List<Table.Column> columns =
                List.of(
                        Table.Column.words(page.say("place.group")),
                        Table.Column.numbers(page.say("place.people")));
        return new Breakdown(start, new Table(page.say(start + "title"), columns, rows));
    }

    /// Ages come as they are, youngest first; languages by how many speak them.
    private static Comparator<Map.Entry<String, Integer>> order(Dimension dimension) {
        return switch (dimension) {
            case EDUCATION -> Comparator.comparingInt(group -> rank(group.getKey()));
            case HOME_LANGUAGE, GENDER, ORIGIN ->
                    Comparator.comparing((Map.Entry<String, Integer> group) ->
                                    group.getKey().equals(OTHERS))
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByValue().reversed());
            case AGE, BORN_IN_NL, NEIGHBOURHOOD -> (_, _) -> 0;
        };
    }

    private static int rank(String education) {
        int rank = EDUCATIONS.indexOf(education);
        return rank < 0 ? EDUCATIONS.size() : rank;
    }

    private static String start(Dimension dimension) {
        return switch (dimension) {
            case AGE -> "place.age.";
            case GENDER -> "place.gender.";
            case EDUCATION -> "place.education.";
            case HOME_LANGUAGE -> "place.language.";
            case NEIGHBOURHOOD, ORIGIN, BORN_IN_NL ->
                    throw new IllegalArgumentException(
                            "Breakdown must be by age, gender, education or language, but dimension=%s."
                                    .formatted(dimension));
        };
    }

    /// What a source calls in a way that we have no words for stays as the source wrote it.
    private static String name(Dimension dimension, String value, Page page) {
        if (dimension == Dimension.AGE) {
            return age(value, page);
        }
        String key = start(dimension) + value;
        return page.knows(key) ? page.say(key) : value;
    }

    private static String age(String band, Page page) {
        if (band.matches("[0-9]{1,3}-[0-9]{1,3}")) {
            int dash = band.indexOf('-');
            return page.say(
                    "place.age.between",
                    Integer.parseInt(band.substring(0, dash)),
                    Integer.parseInt(band.substring(dash + 1)));
        }
        return band.matches("[0-9]{1,3}\\+")
                ? page.say("place.age.from", Integer.parseInt(band.substring(0, band.length() - 1)))
                : band;
    }
}
