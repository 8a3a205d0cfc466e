// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.portal.Earlier;
import nl.evenredig.platform.portal.Exploration;
import nl.evenredig.platform.portal.ExplorationState;
import nl.evenredig.platform.portal.Interview;
import nl.evenredig.platform.shared.MunicipalityId;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.ActivityId;
import nl.evenredig.platform.thread.AuthorKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The small studies of Havermonde: one planned, one under way, one of which everyone can read what was found.
@Component
@Order(37)
final class DemoExplorations implements DemoChapter {
    private static final Actor AUTHOR = Actor.job("demo");

    private final Earlier earlier;
    private final DemoDossiers dossiers;
    private final Clock clock;

    DemoExplorations(Earlier earlier, DemoDossiers dossiers, Clock clock) {
        this.earlier = earlier;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        DemoDays days = new DemoDays(LocalDate.now(clock));
        try {
            List<NamedCsvRecord> interviews = new DemoFile("verkenningsgesprekken.csv").rows();
            for (NamedCsvRecord row : new DemoFile("verkenningen.csv").rows()) {
                List<Interview> held =
                        interviews.stream()
                                .filter(one -> one.getField("vraag").equals(row.getField("vraag")))
                                .map(one -> interview(one, days))
                                .toList();
                earlier.explore(exploration(row, held, days), AUTHOR);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Exploration exploration(NamedCsvRecord row, List<Interview> held, DemoDays days) {
        return new Exploration(
                dossiers.titled(row.getField("vraag")),
                ExplorationState.valueOf(row.getField("staat")),
                new ActivityId(UUID.randomUUID()),
                new Exploration.Plan(
                        row.getField("titel"),
                        row.getField("doel"),
                        Optional.of(
                                new Exploration.Meeting(
                                        days.day(row.getField("middag")), row.getField("plek")))),
                held,
                new Exploration.Outcome(row.getField("bevindingen"), row.getField("verslag"), ""),
                1);
    }

    private static Interview interview(NamedCsvRecord row, DemoDays days) {
        return new Interview(
                days.day(row.getField("dag")),
                AuthorKind.valueOf(row.getField("met")),
                row.getField("gehoord"));
    }
}
