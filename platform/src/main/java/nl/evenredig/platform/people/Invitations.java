// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets officials in: an account with roles, and a letter with a link for the first visit. The roles count once they have
/// a passkey or come in through the municipality's own sign-in.
@Component
@Transactional
public class Invitations {
    private final People people;
    private final Links links;
    private final Audit audit;

    Invitations(People people, Links links, Audit audit) {
        this.people = people;
        this.links = links;
        this.audit = audit;
    }

    /// @return whether they were invited now; not when their address has an account
    public boolean invite(Account account, Actor by) {
        boolean isNew = people.enrol(account, by);
        if (isNew) {
            links.invite(account);
        }
        audit.record(
                by,
                "people.was-invited",
                "account:" + account.id(),
                isNew ? Audit.Result.DONE : Audit.Result.REFUSED);
        return isNew;
    }
}
