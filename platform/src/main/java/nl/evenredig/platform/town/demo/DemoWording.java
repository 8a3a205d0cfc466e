// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import nl.evenredig.platform.shared.MunicipalityId;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.wording.Comprehension;
import nl.evenredig.platform.wording.Comprehensions;
import nl.evenredig.platform.wording.Mark;
import nl.evenredig.platform.wording.MarkedWords;
import nl.evenredig.platform.wording.Reader;
import nl.evenredig.platform.wording.Word;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Words that readers of Havermonde did not understand, and what key persons say about them; and tests with readers.
@Component
@Order(45)
final class DemoWording implements DemoChapter {
    private static final Actor DEMO = Actor.job("demo");

    private final MarkedWords marks;
    private final Comprehensions comprehensions;

    DemoWording(MarkedWords marks, Comprehensions comprehensions) {
        this.marks = marks;
        this.comprehensions = comprehensions;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        try {
            new DemoFile("woorden.csv").rows().forEach(this::mark);
            new DemoFile("notities.csv").rows().forEach(this::note);
            new DemoFile("leestests.csv").rows().forEach(this::test);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As many readers as the row says, each with an address of its own.
    private void mark(NamedCsvRecord row) {
        String language = row.getField("taal");
        for (int i = 0; i < Integer.parseInt(row.getField("lezers")); i++) {
            marks.add(
                    new Mark(word(row), row.getField("pagina"), language),
                    new Reader(language + i, row.getField("pagina")));
        }
    }

    private void note(NamedCsvRecord row) {
        marks.note(word(row), row.getField("van"), row.getField("notitie"), DEMO);
    }

    private void test(NamedCsvRecord row) {
        Comprehension test =
                new Comprehension(
                        row.getField("wat"),
                        "nl",
                        row.getField("vraag"),
                        LocalDate.parse(row.getField("dag")),
                        row.getField("met"),
                        Integer.parseInt(row.getField("lezers")),
                        Integer.parseInt(row.getField("wisten")),
                        row.getField("tekst"));
        comprehensions.add(test, DEMO);
    }

    private static Word word(NamedCsvRecord row) {
        return Word.read(row.getField("woord"), Locale.ROOT).orElseThrow();
    }
}
