// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.people.Cast;
import nl.evenredig.platform.shared.Fiction;
import org.springframework.stereotype.Component;

/// Every visitor of an invented town may be one of its personas.
@Component
final class DemoCast implements Cast {
    private final Fiction fiction;
    private final PersonaStore personas;

    DemoCast(Fiction fiction, PersonaStore personas) {
        this.fiction = fiction;
        this.personas = personas;
    }

    @Override
    public boolean has(AccountId account) {
        return fiction.isDemo() && personas.has(account);
    }
}
