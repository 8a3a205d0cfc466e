// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.Optional;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes accounts: name, address, roles, passkeys, links and sessions go; the id stays with what was decided.
@Component
@Transactional
public class Leavers {
    private final Belongings belongings;
    private final Audit audit;
    private final Cast cast;

    Leavers(Belongings belongings, Audit audit, Cast cast) {
        this.belongings = belongings;
        this.audit = audit;
        this.cast = cast;
    }

    /// Closes an account.
    ///
    /// @return the key of a text that says what to do first; empty when it is closed
    public Optional<String> close(AccountId account, Actor by) {
        Optional<String> objection = objection(account, by);
        Audit.Result result = objection.isEmpty() ? Audit.Result.DONE : Audit.Result.REFUSED;
        audit.record(by, "people.account-closed", "account:" + account, result);
        if (objection.isEmpty()) {
            belongings.erase(account, by);
        }
        return objection;
    }

    private Optional<String> objection(AccountId account, Actor by) {
        if (cast.has(account) && !by.isJob()) {
            return Optional.of("people.my.cast");
        }
        if (belongings.isLastAdministrator(account)) {
            return Optional.of("people.my.close.last");
        }
        return belongings.isLastRepresentative(account)
                ? Optional.of("people.my.close.alone")
                : Optional.empty();
    }
}
