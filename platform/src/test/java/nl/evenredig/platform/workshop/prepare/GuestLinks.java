// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.prepare;

import java.util.UUID;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.workshop.Party;
import nl.evenredig.platform.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/// Links in invitations, for tests that open them.
@Component
public class GuestLinks {
    private final GuestStore store;

    GuestLinks(GuestStore store) {
        this.store = store;
    }

    /// The secret of a new guest's link.
    public String fresh(WorkshopId id) {
        Secret secret = Secret.fresh();
        Guest.Face face = new Guest.Face("Selam Tesfay", "", Party.RESIDENT, "", "ar");
        store.add(UUID.randomUUID(), id, face, secret.hash());
        return secret.text();
    }
}
