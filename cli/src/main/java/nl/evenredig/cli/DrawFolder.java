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
import nl.evenredig.telling.receipt.DrawJson;
import nl.evenredig.telling.receipt.DrawReceipt;

/// The folder that a draw leaves: `draw.json` for the observer, and `panels.txt`, the list that may be published.
record DrawFolder(Path path) {
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

    void write(DrawReceipt receipt) throws IOException {
        Files.createDirectories(path);
        try (BufferedWriter out = Files.newBufferedWriter(receipt())) {
            DrawJson.write(receipt, out);
        }
        Files.writeString(panels(), listOf(receipt).text());
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
