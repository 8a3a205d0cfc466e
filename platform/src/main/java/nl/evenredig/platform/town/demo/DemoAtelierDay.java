// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.board.Addressee;
import nl.evenredig.platform.workshop.board.Effort;
import nl.evenredig.platform.workshop.outcome.EarlierDay;

/// What a kennisatelier of Havermonde brought, as its files tell. Each of those who took part gave five dots in the
/// morning and five in the afternoon; the files say how many each kind of party gave, and everyone of a kind gives theirs in
/// turn.
final class DemoAtelierDay {
    private static final int EACH = 5;
    private static final Map<String, Party> COLUMNS =
            Map.of(
                    "gemeente", Party.MUNICIPALITY,
                    "instelling", Party.INSTITUTION,
                    "maatschappelijk", Party.CIVIL_SOCIETY,
                    "migranten", Party.MIGRANT_ORGANISATION);

    private final DemoWords words;
    private final List<EarlierDay.Person> people = new ArrayList<>();

    DemoAtelierDay(DemoWords words) {
        this.words = words;
    }

    EarlierDay read(DemoDays counted) throws IOException {
        for (NamedCsvRecord row : new DemoFile("atelierdeelnemers.csv").rows()) {
            people.add(
                    new EarlierDay.Person(
                            Party.valueOf(row.getField("partij")),
                            row.getField("naam"),
                            row.getField("organisatie"),
                            "",
                            "nl"));
        }
        return new EarlierDay(
                counted.day(words.say("gehouden")),
                new EarlierDay.Asked(words.say("ochtend"), words.say("middag")),
                people,
                items("knelpunten.csv", "knelpunt"),
                items("oplossingen.csv", "oplossing"),
                lines());
    }

    private List<EarlierDay.Item> items(String file, String kind) throws IOException {
        List<NamedCsvRecord> rows = new DemoFile(file).rows();
        List<Map<Integer, Integer>> dots = dots(rows);
        List<EarlierDay.Item> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            items.add(
                    new EarlierDay.Item(
                            row.getField(kind),
                            kind.equals("knelpunt") ? bottleneck(row) : solution(row),
                            notes(kind, i + 1),
                            dots.get(i)));
        }
        return items;
    }

    private static EarlierDay.Facts bottleneck(NamedCsvRecord row) {
        return EarlierDay.Facts.of(
                row.getField("oorzaak"), row.getField("wie"), row.getField("categorie"));
    }

    private static EarlierDay.Facts solution(NamedCsvRecord row) {
        return new EarlierDay.Facts(
                "",
                "",
                row.getField("instrument"),
                Arrays.stream(row.getField("bij").split(" ", -1))
                        .map(number -> Integer.parseInt(number) - 1)
                        .toList(),
                row.getField("out_of_the_box").equals("ja"),
                Optional.of(Party.valueOf(row.getField("eigenaar"))),
                Optional.of(Effort.valueOf(row.getField("moeite"))));
    }

    private List<EarlierDay.Note> notes(String kind, int number) throws IOException {
        List<EarlierDay.Note> notes = new ArrayList<>();
        for (NamedCsvRecord row : new DemoFile("atelierbriefjes.csv").rows()) {
            boolean isHere =
                    row.getField("bij").equals(kind)
                            && row.getField("nummer").equals(Integer.toString(number));
            if (isHere) {
                notes.add(new EarlierDay.Note(place(row.getField("naam")), row.getField("tekst")));
            }
        }
        return notes;
    }

    private int place(String name) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "Note must be of somebody who was there, but of " + name);
    }

    /// By row: who gave how many.
    private List<Map<Integer, Integer>> dots(List<NamedCsvRecord> rows) {
        List<Map<Integer, Integer>> dots = new ArrayList<>();
        rows.forEach(_ -> dots.add(new HashMap<>()));
        COLUMNS.forEach((column, party) -> {
            List<Integer> kind = places(party);
            int given = 0;
            for (int i = 0; i < rows.size(); i++) {
                int all = Integer.parseInt(rows.get(i).getField(column));
                for (int one = 0; one < all; one++) {
                    dots.get(i).merge(kind.get(given / EACH), 1, Integer::sum);
                    given++;
                }
            }
        });
        return dots;
    }

    private List<Integer> places(Party party) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).party() == party) {
                places.add(i);
            }
        }
        return places;
    }

    private static List<EarlierDay.Line> lines() throws IOException {
        return new DemoFile("atelierlijnen.csv")
                .rows().stream()
                        .map(row ->
                                new EarlierDay.Line(
                                        Addressee.valueOf(row.getField("aan")),
                                        row.getField("tekst")))
                        .toList();
    }
}
