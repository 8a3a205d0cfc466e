// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.thread.Author;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Occasion;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;

/// One row of `berichten.csv`. Everyone in the demo is invented and agreed to be named.
record DemoEntry(NamedCsvRecord row, DemoDays days) {
    Writing writing() {
        EntryKind kind = EntryKind.valueOf(row.getField("soort"));
        return new Writing(
                kind,
                kind.mayBePublic(),
                days.day(row.getField("dag")),
                filled("voor").map(days::day),
                wording(),
                author(),
                occasion(),
                List.of());
    }

    private Wording wording() {
        return new Wording(
                days.text(row.getField("titel")),
                days.text(row.getField("tekst")),
                "nl",
                filled("brontaal").map(language -> new Wording.Original(language, "", true)));
    }

    private Author author() {
        AuthorKind kind = AuthorKind.valueOf(row.getField("van"));
        return kind.isPerson()
                ? Author.person(kind, row.getField("naam"), true)
                : Author.named(kind, row.getField("naam"));
    }

    private Occasion occasion() {
        return filled("gelegenheid")
                .map(word ->
                        new Occasion(
                                "thread.occasion." + word,
                                Integer.parseInt(row.getField("aantal")),
                                row.getField("waar")))
                .orElseGet(Occasion::none);
    }

    private Optional<String> filled(String column) {
        return Optional.of(row.getField(column)).filter(cell -> !cell.isEmpty());
    }
}
