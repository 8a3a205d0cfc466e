// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.receipt.FormKey;
import nl.evenredig.platform.shared.receipt.FormalMessage;
import nl.evenredig.platform.shared.receipt.Receipts;
import nl.evenredig.platform.shared.receipt.Sender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The last one who speaks for an organisation leaves and tells the municipality: it hears so, and who left has a receipt
/// that they said so.
@Component
@Transactional
public class Farewells {
    private final Representatives representatives;
    private final People people;
    private final Receipts receipts;

    Farewells(Representatives representatives, People people, Receipts receipts) {
        this.representatives = representatives;
        this.people = people;
        this.receipts = receipts;
    }

    /// Leaves.
    ///
    /// @param form the form in which they said so
    public Leaving tell(AccountId account, Organisation organisation, FormKey form, Actor by) {
        Optional<Sender> sender =
                people.find(account).map(known -> new Sender(known.address(), known.language()));
        Leaving leaving = representatives.leave(account, organisation.id(), true, by);
        if (leaving == Leaving.LEFT_AND_TOLD) {
            receipts.take(message(organisation, form), sender, by);
        }
        return leaving;
    }

    private static FormalMessage message(Organisation organisation, FormKey form) {
        return new FormalMessage(
                form,
                "people.org.receipt.unspoken",
                "organisation:" + organisation.id(),
                "hoe=TELL\norganisatie=" + organisation.slug());
    }
}
