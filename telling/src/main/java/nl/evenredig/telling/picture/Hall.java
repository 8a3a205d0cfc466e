// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.evenredig.seating.Gathering;
import nl.evenredig.seating.Person;
import nl.evenredig.seating.check.Check;
import nl.evenredig.telling.receipt.SeatReceipt;
import nl.evenredig.telling.words.Words;

/// The tables of each round with a mark for everyone who sits there, shaded by the first feature that is mixed; a line
/// under a table that has not its share of everything.
///
/// Needs texts of the bundle `seat`.
public final class Hall {
    private static final int WIDTH = 640;
    private static final int LEFT = 4;
    private static final int BOX = 72;
    private static final int HIGH = 48;
    private static final int GAP = 8;
    private static final int TITLE = 28;
    private static final int MARK = 8;
    private static final int SHADES = 5;
    private static final String STYLE =
            """
            <style>
            text { font: 15px sans-serif; fill: #1b2629 }
            .evn-hall-table { fill: none; stroke: #48838a }
            .evn-hall-out { fill: #a3371c }
            .evn-hall-0 { fill: #0f5260 } .evn-hall-1 { fill: #48838a } .evn-hall-2 { fill: #c58a1b }
            .evn-hall-3 { fill: #ddd5c6; stroke: #1b2629 } .evn-hall-4 { fill: #1b2629 }
            .evn-hall-none { fill: none; stroke: #1b2629; stroke-dasharray: 2 2 }
            </style>
            """;

    private final Words words;
    private final SeatReceipt receipt;
    private final Gathering gathering;
    private final List<String> values;
    private final Set<List<Integer>> out = new HashSet<>();

    private Hall(Words words, SeatReceipt receipt) {
        this.words = words;
        this.receipt = receipt;
        gathering = receipt.gathering();
        Set<String> found = new TreeSet<>();
        if (!gathering.features().isEmpty()) {
            gathering.people().forEach(person -> found.add(person.values().getFirst()));
        }
        values = List.copyOf(found);
        Check.outOfShare(gathering, receipt.seating())
                .forEach(cell -> out.add(List.of(cell.round() - 1, cell.table() - 1)));
    }

    public static Hall of(Words words, SeatReceipt receipt) {
        return new Hall(words, receipt);
    }

    /// The picture as SVG.
    public String svg() {
        int across = (WIDTH - LEFT) / (BOX + GAP);
        int lines = (gathering.tables().size() + across - 1) / across;
        int each = TITLE + lines * (HIGH + GAP + 16);
        int rounds = receipt.seating().rounds().size();
        String label = words.say("seat.picture", rounds, gathering.tables().size());
        Drawing drawing = new Drawing("evn-hall", WIDTH, rounds * each + GAP, label);
        for (int r = 0; r < rounds; r++) {
            double top = (double) r * each;
            int number = gathering.past().size() + r + 1;
            drawing.text("evn-hall-round", LEFT, top + 20, words.say("seat.picture.round", number));
            for (int t = 0; t < gathering.tables().size(); t++) {
                double x = LEFT + (double) (t % across) * (BOX + GAP);
                int line = t / across;
                double y = top + TITLE + (double) line * (HIGH + GAP + 16);
                table(drawing, List.of(r, t), new Drawing.Box(x, y, BOX, HIGH));
            }
        }
        return drawing.done();
    }

    private void table(Drawing drawing, List<Integer> at, Drawing.Box box) {
        drawing.box("evn-hall-table", box);
        List<Integer> people =
                receipt.seating().rounds().get(at.getFirst()).tables().get(at.get(1));
        int across = (BOX - 8) / (MARK + 2);
        int lines = (HIGH - 8) / (MARK + 2);
        for (int i = 0; i < Math.min(people.size(), across * lines); i++) {
            double x = box.x() + 4 + (double) (i % across) * (MARK + 2);
            int line = i / across;
            double y = box.y() + 4 + (double) line * (MARK + 2);
            Person person = gathering.people().get(people.get(i));
            drawing.box("evn-hall-" + shade(person), new Drawing.Box(x, y, MARK, MARK));
        }
        String number = words.say("seat.picture.table", at.get(1) + 1);
        drawing.text("evn-hall-number", box.x(), box.y() + HIGH + 15, number);
        if (out.contains(at)) {
            drawing.box(
                    "evn-hall-out", new Drawing.Box(box.x() + 20, box.y() + HIGH + 8, BOX - 20, 3));
        }
    }

    private String shade(Person person) {
        boolean isKnown = !values.isEmpty() && !person.values().getFirst().isEmpty();
        return isKnown
                ? Integer.toString(values.indexOf(person.values().getFirst()) % SHADES)
                : "none";
    }

    /// The same with its own colours, to be looked at without a page around it.
    public String alone() {
        String svg = svg();
        int end = svg.indexOf('>');
        String head = svg.substring("<svg".length(), end + 1);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\""
                + head
                + STYLE
                + svg.substring(end + 1)
                + "\n";
    }
}
