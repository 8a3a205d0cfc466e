// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.evenredig.exact.Seed;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.ceremony.PublicList;
import nl.evenredig.sortition.greedy.Greedy;
import nl.evenredig.telling.picture.ChanceCurve;
import nl.evenredig.telling.picture.SeatBands;
import nl.evenredig.telling.receipt.DrawJson;
import nl.evenredig.telling.receipt.DrawReceipt;
import nl.evenredig.telling.words.Words;

/// The folder that a draw leaves: `draw.json` for the observer, `panels.txt`, the list that may be published,
/// and two pictures.
record DrawFolder(Path path) {
    /// How often people are picked one by one, to show what chances that gives.
    private static final int DRAWS = 1000;

    private static final String STYLE =
            """
            <style>
            text { font: 15px sans-serif; fill: #1b2629 }
            .evn-chances-rule { stroke: #ddd5c6; fill: none }
            .evn-chances-fair { stroke: #0f5260; stroke-width: 3; fill: none }
            .evn-chances-greedy { stroke: #1b2629; stroke-width: 1.5; stroke-dasharray: 5 4; fill: none }
            .evn-chances-tick, .evn-seats-name { text-anchor: end }
            .evn-seats-band { fill: #dceae9; stroke: #48838a }
            .evn-seats-expected { fill: #0f5260 }
            .evn-seats-even { fill: none; stroke: #1b2629; stroke-dasharray: 3 2 }
            </style>
            """;

    /// Whether a name is that of such a folder.
    static boolean isOne(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    Path receipt() {
        return path.resolve("draw.json");
    }

    Path panels() {
        return path.resolve("panels.txt");
    }

    void write(DrawReceipt receipt, Words words) throws IOException {
        Files.createDirectories(path);
        try (BufferedWriter out = Files.newBufferedWriter(receipt())) {
            DrawJson.write(receipt, out);
        }
        Files.writeString(panels(), listOf(receipt).text());
        double[] greedy = Greedy.chances(receipt.pool(), DRAWS, 0);
        Files.writeString(
                path.resolve("chances.svg"), alone(ChanceCurve.of(words, receipt, greedy).svg()));
        Files.writeString(path.resolve("seats.svg"), alone(SeatBands.of(words, receipt).svg()));
    }

    /// A picture that can be looked at without a page around it.
    private static String alone(String svg) {
        String body = svg.substring(svg.indexOf('>') + 1);
        String head = svg.substring("<svg".length(), svg.indexOf('>') + 1);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + head + STYLE + body + "\n";
    }

    static PublicList listOf(DrawReceipt receipt) {
        return PublicList.of(receipt.pool(), receipt.lottery(), receipt.salt());
    }

    /// The ids of the panel that a seed draws from a receipt's published list.
    static List<String> drawn(DrawReceipt receipt, Seed seed) {
        PublicList.Line line = listOf(receipt).drawn(seed);
        Stream<String> ids = receipt.pool().people().stream().map(Person::id);
        return ids.filter(id -> line.numbers().contains(PublicList.opaque(id, receipt.salt())))
                .toList();
    }
}
