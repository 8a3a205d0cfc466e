// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the documents point at is there, and what stands is in the documents.
class DocumentsHouse {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void everyLinkBetweenFilesLeadsSomewhere() {
        List<String> faults = new ArrayList<>();
        for (Path document : documents()) {
            LINK.matcher(Grounds.read(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(target -> !Files.exists(document.resolveSibling(target)))
                    .forEach(target -> faults.add(Grounds.name(document) + " -> " + target));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyRoomAndPartThatStandsIsInTheHouseBook() {
        String book = Grounds.read(Grounds.ROOT.resolve("docs/house.md"));
        Stream<String> rooms = Grounds.ROOMS.stream().map(Grounds.Room::path);
        Stream<String> parts = Parts.all().stream().map(Parts.Part::name);
        assertThat(Stream.concat(rooms, parts).filter(name -> !book.contains("`" + name + "`")))
                .isEmpty();
    }

    @Test
    void aDecisionSaysWhatWhyAndWhatWouldChangeIt() {
        List<String> faults = new ArrayList<>();
        for (Path decision : Grounds.files("docs/decisions", ".md")) {
            String text = Grounds.read(decision);
            Stream.of("Question", "Choice", "Why", "What would change our mind")
                    .filter(word -> !text.contains("**" + word + ".**"))
                    .forEach(word -> faults.add(Grounds.name(decision) + ": " + word));
        }
        assertThat(faults).isEmpty();
    }

    private static List<Path> documents() {
        List<Path> documents = new ArrayList<>(Grounds.files("docs", ".md"));
        try (Stream<Path> top = Files.list(Grounds.ROOT)) {
            top.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }
}
