// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.evenredig.platform.shared.list.Csv;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.outcome.Edition;
import nl.evenredig.platform.workshop.outcome.Publication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/// A publication as open data: no names, but of people who agreed to be quoted with theirs.
record OutcomeFile(WorkshopId id, Edition edition) {
    private static final List<String> HEADS =
            List.of(
                    "soort",
                    "nummer",
                    "tekst",
                    "oorzaak",
                    "wie",
                    "bij",
                    "onconventioneel",
                    "eigenaar",
                    "moeite",
                    "punten",
                    "punten_per_partij",
                    "voor_een_deel");

    ResponseEntity<byte[]> csv() {
        List<List<String>> rows = new ArrayList<>();
        Publication content = edition.content();
        content.present()
                .forEach(seats -> rows.add(row("deelnemers", seats.people(), word(seats.party()))));
        content.bottlenecks().forEach(point -> rows.add(point(point)));
        content.solutions().forEach(remedy -> rows.add(remedy(remedy)));
        for (int i = 0; i < content.lines().size(); i++) {
            Publication.Line line = content.lines().get(i);
            List<String> row = new ArrayList<>(row("lijn", i + 1, line.words()));
            row.set(4, line.addressee().name().toLowerCase(Locale.ROOT));
            rows.add(row);
        }
        for (int i = 0; i < content.tips().size(); i++) {
            rows.add(row("tip", i + 1, content.tips().get(i)));
        }
        for (int i = 0; i < content.quotes().size(); i++) {
            Publication.Quoted quote = content.quotes().get(i);
            List<String> row = new ArrayList<>(row("citaat", i + 1, quote.words()));
            row.set(4, quote.name());
            rows.add(row);
        }
        return new Csv(HEADS, rows).answer(name());
    }

    ResponseEntity<byte[]> json() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name() + ".json")
                                .build()
                                .toString())
                .body(
                        JsonMapper.shared()
                                .writeValueAsBytes(
                                        new Whole(
                                                id.toString(),
                                                edition.number(),
                                                edition.day().toString(),
                                                edition.content())));
    }

    /// The file.
    private record Whole(String kennisatelier, int versie, String dag, Publication uitkomst) {}

    private static List<String> point(Publication.Point point) {
        List<String> row = new ArrayList<>(row("knelpunt", point.number(), point.title()));
        row.set(3, point.cause());
        row.set(4, point.affected());
        weigh(row, point.weight());
        return row;
    }

    private static List<String> remedy(Publication.Remedy remedy) {
        List<String> row = new ArrayList<>(row("oplossing", remedy.number(), remedy.title()));
        row.set(5, String.join(" ", remedy.bottlenecks().stream().map(String::valueOf).toList()));
        row.set(6, remedy.isUnconventional() ? "ja" : "nee");
        row.set(7, remedy.owner().map(OutcomeFile::word).orElse(""));
        row.set(8, remedy.effort().map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(""));
        weigh(row, remedy.weight());
        return row;
    }

    private static void weigh(List<String> row, Publication.Weighed weight) {
        row.set(9, Integer.toString(weight.total()));
        row.set(
                10,
                String.join(
                        " ",
                        weight.kinds().stream()
                                .map(share -> word(share.party()) + ":" + share.dots())
                                .toList()));
        row.set(11, weight.important().map(OutcomeFile::word).orElse(""));
    }

    private static List<String> row(String kind, int number, String text) {
        return List.of(kind, Integer.toString(number), text, "", "", "", "", "", "", "", "", "");
    }

    private static String word(Party party) {
        return party.name().toLowerCase(Locale.ROOT);
    }

    private String name() {
        return "kennisatelier-" + id;
    }
}
