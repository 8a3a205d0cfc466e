// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

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
            DemoFiles.read(municipality).elections().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(DemoFiles.Election election) {
        Import result = rounds.add(election.fileName(), election.origin(), election.file());
        if (result instanceof Import.Refused refused) {
            throw new IllegalStateException(
                    "Demo election must be without errors, but file=%s, findings=%s."
                            .formatted(election.fileName(), refused.findings()));
        }
    }
}
