// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives receipts for formal messages. The receipt is written in the transaction in which the message is kept, so there is
/// never the one without the other; the letter that acknowledges it goes out exactly once.
@Component
@Transactional
public class Receipts {
    private final ReceiptStore store;
    private final Acknowledgement acknowledgement;
    private final Audit audit;

    Receipts(ReceiptStore store, Acknowledgement acknowledgement, Audit audit) {
        this.store = store;
        this.acknowledgement = acknowledgement;
        this.audit = audit;
    }

    /// Takes in a message. Ask it first, and keep the message only when it is new.
    ///
    /// @param sender where the acknowledgement goes; empty for who left no address: they have the page
    public Receiving take(FormalMessage message, Optional<Sender> sender, Actor by) {
        Optional<Receipt> fresh = store.add(message);
        if (fresh.isEmpty()) {
            return new Receiving(store.find(message), false);
        }
        Receipt receipt = fresh.get();
        audit.record(by, "receipt.receipt-given", "receipt:" + receipt.number(), Audit.Result.DONE);
        sender.ifPresent(to -> acknowledgement.send(receipt, message.form(), to));
        return new Receiving(receipt, true);
    }

    /// What was sent with this form, the first first; empty when nothing was, or its term has passed.
    @Transactional(readOnly = true)
    public List<Receipt> of(FormKey form) {
        return store.of(form);
    }
}
