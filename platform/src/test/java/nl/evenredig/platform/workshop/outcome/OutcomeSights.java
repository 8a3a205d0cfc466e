// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.evenredig.platform.journey.Sight;
import nl.evenredig.platform.journey.Sights;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;

/// What came of a workshop: for everyone, for those who took part, for whoever is asked later, and for editors.
@Component("workshopOutcomeSights")
final class OutcomeSights implements Sights {
    private final Held held;
    private final Workshops workshops;
    private final AskedStore asked;
    private final Afterwards afterwards;

    /// What comes after a report.
    @Component("workshopOutcomeSightsAfterwards")
    record Afterwards(Checks checks, Publishing publishing, Inquiries inquiries) {}

    OutcomeSights(Held held, Workshops workshops, AskedStore asked, Afterwards afterwards) {
        this.held = held;
        this.workshops = workshops;
        this.asked = asked;
        this.afterwards = afterwards;
    }

    @Override
    public List<Sight> sights() {
        List<Sight> sights = new ArrayList<>(published());
        sights.addAll(checked());
        sights.addAll(later());
        return sights;
    }

    private List<Sight> published() {
        String path =
                workshops.all(Set.of(WorkshopState.PUBLISHED)).stream()
                        .filter(one -> one.title().startsWith("Samenwerken"))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .path();
        return List.of(
                Sight.page(path),
                Sight.asked(path + "/uitkomst.pdf"),
                Sight.asked(path + "/uitkomst.csv"),
                Sight.asked(path + "/uitkomst.json"),
                Sight.page(path + "/verslag"),
                Sight.page(path + "/verslag/vertalen"),
                Sight.page("/kennisateliers/2026-999999").answering(404));
    }

    private List<Sight> checked() {
        WorkshopId draft = held.day("");
        String mail = "zicht" + UUID.randomUUID() + "@voorbeeld.example";
        WorkshopId id = held.day(mail);
        held.write(id);
        held.layBefore(id);
        String check = Checks.PATH + asked.secrets(mail, "workshop.check").getFirst();
        return List.of(
                Sight.page(draft.path()),
                Sight.page(draft.path() + "/verslag"),
                Sight.page(check),
                Sight.page(
                        id.path()
                                + "/verslag/nalezen/"
                                + afterwards.checks().of(id).getFirst().participant()));
    }

    private List<Sight> later() {
        String mail = "navraag" + UUID.randomUUID() + "@voorbeeld.example";
        WorkshopId id = held.checked(mail);
        afterwards
                .publishing()
                .publish(id, held.version(id), Held.today().minusMonths(7), Held.EDITOR);
        afterwards.inquiries().askAfter(Held.EDITOR);
        String path = Inquiries.PATH + asked.secrets(mail, "workshop.inquiry").getFirst();
        return List.of(
                Sight.page(path),
                Sight.sentEmpty(path),
                Sight.page(Checks.PATH + asked.secrets(mail, "workshop.check").getFirst()));
    }
}
