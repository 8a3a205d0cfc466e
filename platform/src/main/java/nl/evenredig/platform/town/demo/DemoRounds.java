// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.evenredig.platform.rounds.Import;
import nl.evenredig.platform.rounds.Rounds;
import nl.evenredig.platform.shared.MunicipalityId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Real rounds of other towns, to count again.
@Component
@Order(40)
final class DemoRounds implements DemoChapter {
    private final Rounds rounds;

    DemoRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        try {
            new DemoFile("rondes.csv").rows().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(NamedCsvRecord row) {
        String file = row.getField("bestand");
        Import result =
                rounds.add(file, row.getField("bron"), new DemoFile("rounds/" + file).bytes());
        if (result instanceof Import.Refused refused) {
            throw new IllegalStateException(
                    "Demo election must be without errors, but file=%s, findings=%s."
                            .formatted(file, refused.findings()));
        }
    }
}
