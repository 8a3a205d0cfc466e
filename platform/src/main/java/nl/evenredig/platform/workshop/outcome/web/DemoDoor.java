// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import java.util.Optional;
import nl.evenredig.platform.shared.Fiction;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.live.Code;
import nl.evenredig.platform.workshop.live.Codes;
import nl.evenredig.platform.workshop.live.Pass;
import org.springframework.stereotype.Component;

/// In the invented town a visitor may join a day that goes on: the code of a table stands on its page. In a real town it
/// stands on the table only.
@Component("workshopDemoDoor")
final class DemoDoor {
    private final Fiction fiction;
    private final Codes codes;

    DemoDoor(Fiction fiction, Codes codes) {
        this.fiction = fiction;
        this.codes = codes;
    }

    /// The code of the first table; empty in a real town and when the day does not go on now.
    Optional<String> code(Workshop workshop) {
        if (!fiction.isDemo() || !workshop.state().isLive()) {
            return Optional.empty();
        }
        return codes.of(workshop.id()).stream()
                .filter(code -> code.kind() == Pass.Kind.PARTICIPANT)
                .map(Code::text)
                .findFirst();
    }
}
